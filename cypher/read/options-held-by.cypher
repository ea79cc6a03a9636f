// From whom a company holds an option
// $organization string | name or id
// -> grantor, since, confidence, fact
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH (o)<-[r:GRANTS_OPTION_TO]-(p:Organization)
RETURN p.name AS grantor, r.since AS since, r.confidence AS confidence, r.fact AS fact
ORDER BY grantor
