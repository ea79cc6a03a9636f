// Who distributes or promotes for a company
// $organization string | name or id
// -> distributor, since, confidence, fact
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH (o)<-[r:DISTRIBUTES_FOR]-(p:Organization)
RETURN p.name AS distributor, r.since AS since, r.confidence AS confidence, r.fact AS fact
ORDER BY distributor
