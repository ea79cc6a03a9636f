// The largest sums of one kind in one currency
// $kind string = "UPFRONT" | UPFRONT, MILESTONE, EQUITY, OPTION_FEE, LICENSE_FEE, RESEARCH_FUNDING, PURCHASE_PRICE or OTHER
// $currency string = "USD" | ISO 4217
// $limit int = 20 | how many
// -> agreement, amount, upTo, signedOn, term
MATCH (t:Term {kind: $kind, currency: $currency})
WHERE t.amount IS NOT NULL
MATCH (t)<-[:HAS_TERM]-(a:Agreement)
RETURN a.name AS agreement, t.amount AS amount, t.upTo AS upTo, a.signedOn AS signedOn, t.id AS term
ORDER BY amount DESC, agreement, term
LIMIT $limit
