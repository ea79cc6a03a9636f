// Who has invested in a company
// $organization string | name or id
// -> investor, since, confidence, fact
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH (o)<-[r:INVESTS_IN]-(p:Organization)
RETURN p.name AS investor, r.since AS since, r.confidence AS confidence, r.fact AS fact
ORDER BY investor
