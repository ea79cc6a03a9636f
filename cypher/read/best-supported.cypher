// Facts that most independent documents say
// $limit int = 50 | how many
// -> type, subject, object, sources, confidence, fact
MATCH (f:Fact {modality: 'ASSERTED'})
WHERE f.sources > 1
MATCH (f)-[:SUBJECT]->(s)
MATCH (f)-[:OBJECT]->(o)
RETURN f.type AS type, s.name AS subject, o.name AS object, f.sources AS sources, f.confidence AS confidence, f.id AS fact
ORDER BY sources DESC, confidence DESC, type, subject, object
LIMIT $limit
