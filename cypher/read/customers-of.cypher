// For whom a company makes or supplies
// $organization string | name or id
// -> customer, since, confidence, fact
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH (o)-[r:SUPPLIES]->(p:Organization)
RETURN p.name AS customer, r.since AS since, r.confidence AS confidence, r.fact AS fact
ORDER BY customer
