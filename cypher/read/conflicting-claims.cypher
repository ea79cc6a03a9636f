// Claims that some documents make and others deny
// $limit int = 200 | how many
// -> type, subject, object, asserted, denied
MATCH (n:Fact {modality: 'NEGATED'})
MATCH (n)-[:SUBJECT]->(s)
MATCH (n)-[:OBJECT]->(o)
MATCH (s)<-[:SUBJECT]-(f:Fact {modality: 'ASSERTED'})
WHERE f.type = n.type
MATCH (f)-[:OBJECT]->(o)
RETURN f.type AS type, s.name AS subject, o.name AS object, f.id AS asserted, n.id AS denied
ORDER BY type, subject, object
LIMIT $limit
