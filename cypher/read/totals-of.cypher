// What agreements of a company and of its subsidiaries come to: due whatever happens, hanging on events, and as stated
// $organization string | name or id
// $depth int = 3 | how many steps of SUBSIDIARY_OF down to follow, at most 3; 0 for the company alone
// -> agreement, currency, committed, contingent, stated, agrees, depth, id
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH path = (o)<-[:SUBSIDIARY_OF*0..3]-(m:Organization)
WHERE length(path) <= $depth
WITH m, min(length(path)) AS depth
MATCH (m)-[:PARTY_TO]->(a:Agreement)
WITH a, min(depth) AS depth
MATCH (a)-[:HAS_TOTAL]->(t:Total)
RETURN a.name AS agreement, t.currency AS currency, t.committed AS committed, t.contingent AS contingent, t.stated AS stated, t.agrees AS agrees, depth, a.id AS id
ORDER BY depth, agreement, currency, id
