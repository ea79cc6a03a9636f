// Documents that say something of a thing
// $thing string | name or id
// -> document, facts, datedOn
MATCH (f:Fact)-[:SUBJECT|OBJECT]->(t)
WHERE t.id = $thing OR toLower($thing) IN t.keys
MATCH (f)-[:EVIDENCED_BY]->(p:Passage)-[:`IN`]->(d:Document)
WITH d.name AS document, d.datedOn AS datedOn, count(DISTINCT f.id) AS facts
RETURN document, facts, datedOn
ORDER BY facts DESC, document
