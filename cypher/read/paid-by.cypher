// What a company or a subsidiary of it has paid or owes, and to whom
// $organization string | name or id
// $depth int = 3 | how many steps of SUBSIDIARY_OF down to follow, at most 3; 0 for the company alone
// -> payee, kind, amount, currency, agreement, via, depth
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH path = (o)<-[:SUBSIDIARY_OF*0..3]-(m:Organization)
WHERE length(path) <= $depth
WITH o, m, min(length(path)) AS depth
MATCH (m)<-[:PAID_BY]-(t:Term)
MATCH (t)<-[:HAS_TERM]-(a:Agreement)
OPTIONAL MATCH (t)-[:PAID_TO]->(p:Organization)
RETURN p.name AS payee, t.kind AS kind, t.amount AS amount, t.currency AS currency, a.name AS agreement, m.name AS via, depth
ORDER BY depth, agreement, kind, coalesce(amount, 0) DESC, payee, via
