// Partners that two companies share
// $first string | name or id
// $second string | name or id
// -> partner, firstRelation, secondRelation
MATCH (a:Organization)
WHERE a.id = $first OR toLower($first) IN a.keys
MATCH (b:Organization)
WHERE b.id = $second OR toLower($second) IN b.keys
MATCH (a)-[r:LICENSES_TO|GRANTS_OPTION_TO|COLLABORATES_WITH|SUPPLIES|DISTRIBUTES_FOR|ACQUIRES|SUBSIDIARY_OF|INVESTS_IN]-(p:Organization)
MATCH (p)-[s:LICENSES_TO|GRANTS_OPTION_TO|COLLABORATES_WITH|SUPPLIES|DISTRIBUTES_FOR|ACQUIRES|SUBSIDIARY_OF|INVESTS_IN]-(b)
RETURN DISTINCT p.name AS partner, type(r) AS firstRelation, type(s) AS secondRelation
ORDER BY partner, firstRelation, secondRelation
