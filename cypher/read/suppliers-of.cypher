// Who makes or supplies for a company
// $organization string | name or id
// -> supplier, since, confidence, fact
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH (o)<-[r:SUPPLIES]-(p:Organization)
RETURN p.name AS supplier, r.since AS since, r.confidence AS confidence, r.fact AS fact
ORDER BY supplier
