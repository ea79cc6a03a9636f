// Drugs made of or with a substance or one of its class, or that use a technology that does
// $substance string | name or id; a class too
// -> drug, substance, via, depth, fact
MATCH (s:Substance)
WHERE s.id = $substance OR toLower($substance) IN s.keys
MATCH up = (s)<-[:IS_A*0..4]-(m:Substance)
WITH m, min(length(up)) AS rise
MATCH path = (m)<-[:USES*1..2]-(d:Drug)
WITH d, m, rise + length(path) - 1 AS depth, [n IN nodes(path) | n.name] AS names, [r IN relationships(path) | r.fact] AS facts
ORDER BY depth, names[1], facts[0]
WITH d, m, collect({depth: depth, names: names, facts: facts}) AS ways
WITH d, m, ways[0] AS way
RETURN d.name AS drug, m.name AS substance, way.names AS via, way.depth AS depth, way.facts[0] AS fact
ORDER BY drug, depth, substance
