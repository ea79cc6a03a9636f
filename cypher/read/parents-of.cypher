// Parents of a company, up three levels, with the way up and since when each step holds
// $organization string | name or id
// -> parent, depth, via, since
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH path = (o)-[:SUBSIDIARY_OF*1..3]->(p:Organization)
WITH p.name AS parent, length(path) AS depth, [n IN nodes(path) | n.name] AS via, [r IN relationships(path) | coalesce(r.since, '')] AS since
RETURN parent, depth, via, since
ORDER BY depth, parent, via[1]
