// All partners of a company, by kind of relation
// $organization string | name or id
// -> partner, relation, direction, since, confidence, fact
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH (o)-[r:LICENSES_TO|GRANTS_OPTION_TO|COLLABORATES_WITH|SUPPLIES|DISTRIBUTES_FOR|ACQUIRES|SUBSIDIARY_OF|INVESTS_IN]-(p:Organization)
WITH o, p, r, CASE WHEN startNode(r).id = o.id THEN 'to' ELSE 'from' END AS direction
RETURN p.name AS partner, type(r) AS relation, direction, r.since AS since, r.confidence AS confidence, r.fact AS fact
ORDER BY partner, relation, direction
