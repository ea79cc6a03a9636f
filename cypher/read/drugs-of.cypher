// Drugs that a company develops or sells
// $organization string | name or id
// -> drug, targets, confidence, fact
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH (o)-[r:DEVELOPS]->(d:Drug)
OPTIONAL MATCH (d)-[:TARGETS]->(t:Target)
WITH d.name AS drug, r.confidence AS confidence, r.fact AS fact, t.name AS target
ORDER BY target
WITH drug, confidence, fact, collect(target) AS targets
RETURN drug, targets, confidence, fact
ORDER BY drug
