// Money and rates in the agreements of a company and of its subsidiaries
// $organization string | name or id
// $depth int = 3 | how many steps of SUBSIDIARY_OF down to follow, at most 3; 0 for the company alone
// -> agreement, kind, amount, currency, upTo, rateLow, rateHigh, disclosure, depth
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH path = (o)<-[:SUBSIDIARY_OF*0..3]-(m:Organization)
WHERE length(path) <= $depth
WITH o, m, min(length(path)) AS depth
MATCH (m)-[:PARTY_TO]->(a:Agreement)
WITH a, min(depth) AS depth
MATCH (a)-[:HAS_TERM]->(t:Term)
RETURN a.name AS agreement, t.kind AS kind, t.amount AS amount, t.currency AS currency, t.upTo AS upTo, t.rateLow AS rateLow, t.rateHigh AS rateHigh, t.disclosure AS disclosure, depth
ORDER BY depth, agreement, kind, coalesce(amount, 0) DESC, t.id
