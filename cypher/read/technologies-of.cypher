// Technologies that a company owns, and what they use
// $organization string | name or id
// -> technology, uses, confidence, fact
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH (o)-[r:OWNS]->(t:Technology)
OPTIONAL MATCH (t)-[:USES]->(s)
WITH t.name AS technology, r.confidence AS confidence, r.fact AS fact, s.name AS used
ORDER BY used
WITH technology, confidence, fact, collect(used) AS uses
RETURN technology, uses, confidence, fact
ORDER BY technology
