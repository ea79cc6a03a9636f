// Agreements of which documents state a field differently, with the words of each
// $limit int = 200 | how many
// -> agreement, field, values, words
MATCH (a:Agreement)-[r:EVIDENCED_BY]->(p:Passage)
WHERE r.value IS NOT NULL
WITH a.id AS id, a.name AS agreement, r.about AS field, r.value AS value, min(p.text) AS text
ORDER BY value
WITH id, agreement, field, collect(value) AS values, collect(text) AS words
WHERE size(values) > 1
RETURN agreement, field, values, words
ORDER BY agreement, field, id
LIMIT $limit
