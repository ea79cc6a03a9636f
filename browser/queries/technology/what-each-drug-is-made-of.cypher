// Who develops what, made of what
MATCH p = (:Organization)-[:DEVELOPS]->(:Drug)-[:USES]->()
RETURN p
LIMIT 300
