// Royalty rates, highest first
// $limit int = 50 | how many
// -> agreement, rateLow, rateHigh, term
MATCH (t:Term {kind: 'ROYALTY'})
WHERE t.rateHigh IS NOT NULL OR t.rateLow IS NOT NULL
MATCH (t)<-[:HAS_TERM]-(a:Agreement)
RETURN a.name AS agreement, t.rateLow AS rateLow, t.rateHigh AS rateHigh, t.id AS term
ORDER BY coalesce(rateHigh, rateLow) DESC, agreement, term
LIMIT $limit
