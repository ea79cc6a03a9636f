// Drugs that act on a target, and who develops them
// $target string | name or id
// -> drug, developers, confidence, fact
MATCH (t:Target)
WHERE t.id = $target OR toLower($target) IN t.keys
MATCH (t)<-[r:TARGETS]-(d:Drug)
OPTIONAL MATCH (d)<-[:DEVELOPS]-(o:Organization)
WITH d.name AS drug, r.confidence AS confidence, r.fact AS fact, o.name AS developer
ORDER BY developer
WITH drug, confidence, fact, collect(developer) AS developers
RETURN drug, developers, confidence, fact
ORDER BY drug
