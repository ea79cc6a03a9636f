// Subsidiaries of a company, down three levels, with the way down and since when each step holds
// $organization string | name or id
// -> subsidiary, depth, via, since
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH path = (o)<-[:SUBSIDIARY_OF*1..3]-(p:Organization)
WITH p.name AS subsidiary, length(path) AS depth, [n IN nodes(path) | n.name] AS via, [r IN relationships(path) | coalesce(r.since, '')] AS since
RETURN subsidiary, depth, via, since
ORDER BY depth, subsidiary, via[1]
