// A shortest chain of partners between two companies
// $first string | name or id
// $second string | name or id
// -> names, relations, hops
MATCH (a:Organization)
WHERE a.id = $first OR toLower($first) IN a.keys
MATCH (b:Organization)
WHERE b.id = $second OR toLower($second) IN b.keys
MATCH path = shortestPath((a)-[:LICENSES_TO|GRANTS_OPTION_TO|COLLABORATES_WITH|SUPPLIES|DISTRIBUTES_FOR|ACQUIRES|SUBSIDIARY_OF|INVESTS_IN*1..6]-(b))
RETURN [n IN nodes(path) | n.name] AS names, [r IN relationships(path) | type(r)] AS relations, length(path) AS hops
