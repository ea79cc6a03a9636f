// Money and rates in a company's agreements
// $organization string | name or id
// -> agreement, kind, amount, currency, upTo, rateLow, rateHigh, disclosure
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH (o)-[:PARTY_TO]->(a:Agreement)
WITH DISTINCT a
MATCH (a)-[:HAS_TERM]->(t:Term)
RETURN a.name AS agreement, t.kind AS kind, t.amount AS amount, t.currency AS currency, t.upTo AS upTo, t.rateLow AS rateLow, t.rateHigh AS rateHigh, t.disclosure AS disclosure
ORDER BY agreement, kind, coalesce(amount, 0) DESC, t.id
