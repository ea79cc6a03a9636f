// Agreements of a company, newest first
// $organization string | name or id
// -> agreement, type, role, counterparties, signedOn, status, exclusive
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH (o)-[p:PARTY_TO]->(a:Agreement)
OPTIONAL MATCH (a)<-[:PARTY_TO]-(c:Organization)
WHERE c.id <> o.id
WITH a, p.role AS role, c.name AS other
ORDER BY other
WITH a, role, collect(DISTINCT other) AS counterparties
RETURN a.id AS agreement, a.type AS type, role, counterparties, a.signedOn AS signedOn, a.status AS status, a.exclusive AS exclusive
ORDER BY coalesce(signedOn, '') DESC, agreement, role
