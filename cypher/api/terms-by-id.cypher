// Terms by their ids
// $ids string[] | ids of terms
// -> term, payers, payees
UNWIND $ids AS id
MATCH (t:Term {id: id})
OPTIONAL MATCH (t)-[:PAID_BY]->(a:Organization)
WITH t, collect(a.id) AS payers
OPTIONAL MATCH (t)-[:PAID_TO]->(b:Organization)
WITH t, payers, collect(b.id) AS payees
RETURN t {.id, .kind, .amount, .amountLow, .approximate, .per, .milestone, .currency, .upTo, .rateLow, .rateHigh, .rateWords,
    .disclosure, .committed, .trigger} AS term, payers, payees
