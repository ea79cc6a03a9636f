// All partners of a company and of its subsidiaries, by kind of relation
// $organization string | name or id
// $depth int = 3 | how many steps of SUBSIDIARY_OF down to follow, at most 3; 0 for the company alone
// -> partner, relation, direction, via, depth, since, confidence, fact
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH path = (o)<-[:SUBSIDIARY_OF*0..3]-(m:Organization)
WHERE length(path) <= $depth
WITH o, m, min(length(path)) AS depth
MATCH (m)-[r:LICENSES_TO|GRANTS_OPTION_TO|COLLABORATES_WITH|SUPPLIES|DISTRIBUTES_FOR|ACQUIRES|SUBSIDIARY_OF|INVESTS_IN]-(p:Organization)
WHERE depth = 0 OR (p.id <> o.id AND type(r) <> 'SUBSIDIARY_OF')
WITH m, depth, p, r, CASE WHEN startNode(r).id = m.id THEN 'to' ELSE 'from' END AS direction
RETURN p.name AS partner, type(r) AS relation, direction, m.name AS via, depth, r.since AS since, r.confidence AS confidence, r.fact AS fact
ORDER BY depth, partner, relation, direction, via, fact
