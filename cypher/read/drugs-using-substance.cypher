// Drugs made of or with a substance or one of its class
// $substance string | name or id; a class too
// -> drug, substance, depth, fact
MATCH (s:Substance)
WHERE s.id = $substance OR toLower($substance) IN s.keys
MATCH path = (s)<-[:IS_A*0..3]-(m:Substance)
MATCH (m)<-[r:USES]-(d:Drug)
WITH d.name AS drug, m.name AS substance, min(length(path)) AS depth, min(r.fact) AS fact
RETURN drug, substance, depth, fact
ORDER BY drug, depth, substance
