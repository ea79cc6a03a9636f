// Who licenses to whom
MATCH p = (:Organization)-[:LICENSES_TO]->(:Organization)
RETURN p
LIMIT 300
