// Who else works on the targets of a company's drugs, or on others of the same family
// $organization string | name or id
// -> competitor, target, drug, ownTarget, ownDrug, depth
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH (o)-[:DEVELOPS]->(own:Drug)-[:TARGETS]->(t:Target)
MATCH up = (t)-[:BROADER*0..1]->(f:Target)
MATCH down = (f)<-[:BROADER*0..1]-(u:Target)
MATCH (u)<-[:TARGETS]-(d:Drug)
MATCH (d)<-[:DEVELOPS]-(c:Organization)
WHERE c.id <> o.id
WITH c, u, d, t, own, min(CASE WHEN u.id = t.id THEN 0 ELSE length(up) + length(down) END) AS depth
RETURN c.name AS competitor, u.name AS target, d.name AS drug, t.name AS ownTarget, own.name AS ownDrug, depth
ORDER BY depth, competitor, target, drug, ownTarget, ownDrug
