// Who holds an option from a company
// $organization string | name or id
// -> holder, since, confidence, fact
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH (o)-[r:GRANTS_OPTION_TO]->(p:Organization)
RETURN p.name AS holder, r.since AS since, r.confidence AS confidence, r.fact AS fact
ORDER BY holder
