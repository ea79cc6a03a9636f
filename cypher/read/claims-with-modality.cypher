// Claims that are planned, optional, hypothetical, denied or ended
// $modality string = "PROPOSED" | PROPOSED, OPTIONAL, HYPOTHETICAL, NEGATED or TERMINATED
// $limit int = 100 | how many
// -> type, subject, object, confidence, fact
MATCH (f:Fact {modality: $modality})
MATCH (f)-[:SUBJECT]->(s)
MATCH (f)-[:OBJECT]->(o)
RETURN f.type AS type, s.name AS subject, o.name AS object, f.confidence AS confidence, f.id AS fact
ORDER BY type, subject, object
LIMIT $limit
