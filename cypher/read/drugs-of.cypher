// Drugs that a company or a subsidiary of it develops or sells
// $organization string | name or id
// $depth int = 3 | how many steps of SUBSIDIARY_OF down to follow, at most 3; 0 for the company alone
// -> drug, via, depth, targets, confidence, fact
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH path = (o)<-[:SUBSIDIARY_OF*0..3]-(m:Organization)
WHERE length(path) <= $depth
WITH o, m, min(length(path)) AS depth
MATCH (m)-[r:DEVELOPS]->(d:Drug)
OPTIONAL MATCH (d)-[:TARGETS]->(t:Target)
WITH m, depth, d.name AS drug, r.confidence AS confidence, r.fact AS fact, t.name AS target
ORDER BY target
WITH m, depth, drug, confidence, fact, collect(target) AS targets
RETURN drug, m.name AS via, depth, targets, confidence, fact
ORDER BY depth, drug, via, fact
