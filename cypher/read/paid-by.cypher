// What a company has paid or owes, and to whom
// $organization string | name or id
// -> payee, kind, amount, currency, agreement
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH (o)<-[:PAID_BY]-(t:Term)
MATCH (t)<-[:HAS_TERM]-(a:Agreement)
OPTIONAL MATCH (t)-[:PAID_TO]->(p:Organization)
RETURN p.name AS payee, t.kind AS kind, t.amount AS amount, t.currency AS currency, a.name AS agreement
ORDER BY agreement, kind, coalesce(amount, 0) DESC, payee
