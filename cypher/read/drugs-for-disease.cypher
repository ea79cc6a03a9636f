// Drugs that treat a disease or a narrower one, and who develops them
// $disease string | name or id
// $depth int = 8 | how many steps down to narrower diseases, at most 8; 0 for the disease alone
// -> drug, disease, via, depth, developers, confidence, fact
MATCH (t:Disease)
WHERE t.id = $disease OR toLower($disease) IN t.keys
MATCH path = (t)<-[:BROADER*0..8]-(n:Disease)
WHERE length(path) <= $depth
MATCH (n)<-[r:TREATS]-(d:Drug)
WITH n, d, r, length(path) AS depth, [x IN nodes(path) | x.name] AS names
ORDER BY depth, names[1], names[2], names[3], names[4]
WITH n, d, r, collect({depth: depth, names: names}) AS ways
WITH n, d, r, ways[0] AS way
OPTIONAL MATCH (d)<-[:DEVELOPS]-(o:Organization)
WITH n, way, d.name AS drug, r.confidence AS confidence, r.fact AS fact, o.name AS developer
ORDER BY developer
WITH n, way, drug, confidence, fact, collect(developer) AS developers
RETURN drug, n.name AS disease, way.names AS via, way.depth AS depth, developers, confidence, fact
ORDER BY depth, drug, disease, fact
