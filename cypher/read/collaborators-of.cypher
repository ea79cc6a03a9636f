// Whom a company collaborates with
// $organization string | name or id
// -> collaborator, since, confidence, fact
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH (o)-[r:COLLABORATES_WITH]-(p:Organization)
RETURN p.name AS collaborator, r.since AS since, r.confidence AS confidence, r.fact AS fact
ORDER BY collaborator
