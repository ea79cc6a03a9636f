// Drugs, their targets, and the diseases these are associated with
MATCH p = (:Organization)-[:DEVELOPS]->(:Drug)-[:TARGETS]->(target:Target)
OPTIONAL MATCH q = (target)-[:ASSOCIATED_WITH]->(:Disease)
RETURN p, q
LIMIT 300
