// Who licenses from a company
// $organization string | name or id
// -> licensee, since, confidence, fact
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH (o)-[r:LICENSES_TO]->(p:Organization)
RETURN p.name AS licensee, r.since AS since, r.confidence AS confidence, r.fact AS fact
ORDER BY licensee
