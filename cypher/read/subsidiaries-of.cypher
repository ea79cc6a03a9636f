// Subsidiaries of a company, down three levels
// $organization string | name or id
// -> subsidiary, depth
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH path = (o)<-[:SUBSIDIARY_OF*1..3]-(p:Organization)
WITH p.name AS subsidiary, min(length(path)) AS depth
RETURN subsidiary, depth
ORDER BY depth, subsidiary
