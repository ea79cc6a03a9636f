// Targets associated with diseases
// $limit int = 100 | how many
// -> target, disease, confidence, fact
MATCH (t:Target)-[r:ASSOCIATED_WITH]->(d:Disease)
RETURN t.name AS target, d.name AS disease, r.confidence AS confidence, r.fact AS fact
ORDER BY target, disease
LIMIT $limit
