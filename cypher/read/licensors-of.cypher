// Whom a company licenses from, its subsidiaries included
// $organization string | name or id
// $depth int = 3 | how many steps of SUBSIDIARY_OF down to follow, at most 3; 0 for the company alone
// -> licensor, via, depth, since, confidence, fact
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH path = (o)<-[:SUBSIDIARY_OF*0..3]-(m:Organization)
WHERE length(path) <= $depth
WITH o, m, min(length(path)) AS depth
MATCH (m)<-[r:LICENSES_TO]-(p:Organization)
WHERE p.id <> o.id
RETURN p.name AS licensor, m.name AS via, depth, r.since AS since, r.confidence AS confidence, r.fact AS fact
ORDER BY depth, licensor, via, fact
