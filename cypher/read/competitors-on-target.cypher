// Who else works on the targets of a company's drugs
// $organization string | name or id
// -> competitor, target, drug, ownDrug
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH (o)-[:DEVELOPS]->(own:Drug)-[:TARGETS]->(t:Target)
MATCH (t)<-[:TARGETS]-(d:Drug)
MATCH (d)<-[:DEVELOPS]-(c:Organization)
WHERE c.id <> o.id
RETURN DISTINCT c.name AS competitor, t.name AS target, d.name AS drug, own.name AS ownDrug
ORDER BY competitor, target, drug, ownDrug
