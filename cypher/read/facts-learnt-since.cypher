// Facts that were first published since a date
// $since string | YYYY-MM-DD
// $limit int = 100 | how many
// -> learntOn, type, subject, object, fact
MATCH (f:Fact)
WHERE f.learntOn >= $since
MATCH (f)-[:SUBJECT]->(s)
MATCH (f)-[:OBJECT]->(o)
RETURN f.learntOn AS learntOn, f.type AS type, s.name AS subject, o.name AS object, f.id AS fact
ORDER BY learntOn DESC, type, subject, object, fact
LIMIT $limit
