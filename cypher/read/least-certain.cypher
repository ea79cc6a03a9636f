// Facts to check first: the least certain
// $limit int = 50 | how many
// -> type, subject, object, confidence, rule, fact
MATCH (f:Fact {modality: 'ASSERTED'})
MATCH (f)-[:SUBJECT]->(s)
MATCH (f)-[:OBJECT]->(o)
RETURN f.type AS type, s.name AS subject, o.name AS object, f.confidence AS confidence, f.rule AS rule, f.id AS fact
ORDER BY confidence, type, subject, object
LIMIT $limit
