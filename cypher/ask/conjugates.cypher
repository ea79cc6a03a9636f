// Which of some drugs use a substance of the curated tree of payloads and linkers, directly or through a technology
// $drugs string[] | ids
// -> id
MATCH (n:Drug) WHERE n.id IN $drugs
MATCH (n)-[:USES*1..2]->(used:Substance)
MATCH (used)-[:IS_A]->(class:Substance)
RETURN DISTINCT n.id AS id
ORDER BY id
