// Drugs that treat a disease, and who develops them
// $disease string | name or id
// -> drug, developers, confidence, fact
MATCH (t:Disease)
WHERE t.id = $disease OR toLower($disease) IN t.keys
MATCH (t)<-[r:TREATS]-(d:Drug)
OPTIONAL MATCH (d)<-[:DEVELOPS]-(o:Organization)
WITH d.name AS drug, r.confidence AS confidence, r.fact AS fact, o.name AS developer
ORDER BY developer
WITH drug, confidence, fact, collect(developer) AS developers
RETURN drug, developers, confidence, fact
ORDER BY drug
