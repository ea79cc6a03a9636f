// Technologies that a company or a subsidiary of it owns, and what they use
// $organization string | name or id
// $depth int = 3 | how many steps of SUBSIDIARY_OF down to follow, at most 3; 0 for the company alone
// -> technology, via, depth, uses, confidence, fact
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH path = (o)<-[:SUBSIDIARY_OF*0..3]-(m:Organization)
WHERE length(path) <= $depth
WITH o, m, min(length(path)) AS depth
MATCH (m)-[r:OWNS]->(t:Technology)
OPTIONAL MATCH (t)-[:USES]->(s)
WITH m, depth, t.name AS technology, r.confidence AS confidence, r.fact AS fact, s.name AS used
ORDER BY used
WITH m, depth, technology, confidence, fact, collect(used) AS uses
RETURN technology, m.name AS via, depth, uses, confidence, fact
ORDER BY depth, technology, via, fact
