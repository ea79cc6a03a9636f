// Claims about a thing, surest first, with the words that prove them
// $thing string | name or id
// $limit int = 50 | how many proofs
// -> fact, type, subject, object, modality, confidence, words, document
MATCH (f:Fact)-[:SUBJECT]->(s)
MATCH (f)-[:OBJECT]->(o)
WHERE s.id = $thing OR o.id = $thing OR toLower($thing) IN s.keys OR toLower($thing) IN o.keys
MATCH (f)-[:EVIDENCED_BY]->(p:Passage)-[:`IN`]->(d:Document)
RETURN f.id AS fact, f.type AS type, s.name AS subject, o.name AS object, f.modality AS modality, f.confidence AS confidence, p.text AS words, d.name AS document
ORDER BY confidence DESC, fact, words, document
LIMIT $limit
