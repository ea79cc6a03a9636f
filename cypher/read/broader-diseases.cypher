// Diseases above a disease, up eight levels
// $disease string | name or id
// -> broader, depth
MATCH (t:Disease)
WHERE t.id = $disease OR toLower($disease) IN t.keys
MATCH path = (t)-[:BROADER*1..8]->(b:Disease)
WITH b.name AS broader, min(length(path)) AS depth
RETURN broader, depth
ORDER BY depth, broader
