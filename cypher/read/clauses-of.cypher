// What the contracts of a company and of its subsidiaries fix, by kind of clause, in their own words
// $organization string | name or id
// $kinds string[] = [] | LICENSE_GRANT, EXCLUSIVITY, NON_COMPETE, CHANGE_OF_CONTROL, ANTI_ASSIGNMENT, AUDIT_RIGHTS …; empty for all
// $depth int = 3 | how many steps of SUBSIDIARY_OF down to follow, at most 3; 0 for the company alone
// $limit int = 200 | how many
// -> agreement, kind, number, words, depth, id
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH path = (o)<-[:SUBSIDIARY_OF*0..3]-(m:Organization)
WHERE length(path) <= $depth
WITH m, min(length(path)) AS depth
MATCH (m)-[:PARTY_TO]->(a:Agreement)
WITH a, min(depth) AS depth
MATCH (a)-[:HAS_CLAUSE]->(c:Clause)
WHERE size($kinds) = 0 OR c.kind IN $kinds
RETURN a.name AS agreement, c.kind AS kind, c.number AS number, c.text AS words, depth, c.id AS id
ORDER BY depth, agreement, kind, coalesce(number, ''), id
LIMIT $limit
