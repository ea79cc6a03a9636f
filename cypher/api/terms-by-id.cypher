// Terms by their ids
// $ids string[] | ids of terms
// -> term
UNWIND $ids AS id
MATCH (t:Term {id: id})
RETURN t {.id, .kind, .amount, .currency, .upTo, .rateLow, .rateHigh, .disclosure, .committed, .trigger} AS term
