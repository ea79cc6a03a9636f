// Targets associated with a disease or a narrower one; with none given, all
// $disease string = null | name or id
// $limit int = 100 | how many
// -> target, disease, depth, confidence, fact
MATCH (b:Disease)
WHERE $disease IS NULL OR b.id = $disease OR toLower($disease) IN b.keys
MATCH path = (b)<-[:BROADER*0..8]-(d:Disease)
WHERE $disease IS NOT NULL OR length(path) = 0
WITH d, min(length(path)) AS depth
MATCH (d)<-[r:ASSOCIATED_WITH]-(t:Target)
RETURN t.name AS target, d.name AS disease, depth, r.confidence AS confidence, r.fact AS fact
ORDER BY depth, target, disease, fact
LIMIT $limit
