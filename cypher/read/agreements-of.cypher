// Agreements of a company, its subsidiaries included, newest first
// $organization string | name or id
// $depth int = 3 | how many steps of SUBSIDIARY_OF down to follow, at most 3; 0 for the company alone
// -> agreement, type, role, via, depth, counterparties, signedOn, status, exclusive
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH path = (o)<-[:SUBSIDIARY_OF*0..3]-(m:Organization)
WHERE length(path) <= $depth
WITH o, m, min(length(path)) AS depth
MATCH (m)-[p:PARTY_TO]->(a:Agreement)
OPTIONAL MATCH (a)<-[:PARTY_TO]-(c:Organization)
WHERE c.id <> m.id
WITH a, m, depth, p.role AS role, c.name AS other
ORDER BY other
WITH a, m, depth, role, collect(DISTINCT other) AS counterparties
RETURN a.id AS agreement, a.type AS type, role, m.name AS via, depth, counterparties, a.signedOn AS signedOn, a.status AS status, a.exclusive AS exclusive
ORDER BY coalesce(signedOn, '') DESC, agreement, role, depth, via
