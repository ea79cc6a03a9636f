// Drugs that act on a target or a member of its family, and who develops them
// $target string | name or id; a family too: "FGFR"
// -> drug, target, depth, developers, confidence, fact
MATCH (t:Target)
WHERE t.id = $target OR toLower($target) IN t.keys
MATCH path = (t)<-[:BROADER*0..2]-(m:Target)
WITH m, min(length(path)) AS depth
MATCH (m)<-[r:TARGETS]-(d:Drug)
OPTIONAL MATCH (d)<-[:DEVELOPS]-(o:Organization)
WITH m, depth, d.name AS drug, r.confidence AS confidence, r.fact AS fact, o.name AS developer
ORDER BY developer
WITH m, depth, drug, confidence, fact, collect(developer) AS developers
RETURN drug, m.name AS target, depth, developers, confidence, fact
ORDER BY depth, drug, target, fact
