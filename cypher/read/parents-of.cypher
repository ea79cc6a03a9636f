// Parents of a company, up three levels
// $organization string | name or id
// -> parent, depth
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH path = (o)-[:SUBSIDIARY_OF*1..3]->(p:Organization)
WITH p.name AS parent, min(length(path)) AS depth
RETURN parent, depth
ORDER BY depth, parent
