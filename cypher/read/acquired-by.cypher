// What a company has bought
// $organization string | name or id
// -> bought, since, confidence, fact
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH (o)-[r:ACQUIRES]->(p:Organization)
RETURN p.name AS bought, r.since AS since, r.confidence AS confidence, r.fact AS fact
ORDER BY bought
