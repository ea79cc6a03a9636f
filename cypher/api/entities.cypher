// Ids of one kind of thing, a page at a time, with their number; Label stands for the kind
// $ids string[] = null | only these
// $nameContains string = null | words that the name or an alias holds, lower case
// $orderBy string = "NAME_ASC" | NAME_ASC, NAME_DESC or FACTS_DESC
// $skip int = 0 | how many to leave out
// $end int = 20 | where the page ends
// -> ids, total
MATCH (n:Label)
WHERE ($ids IS NULL OR n.id IN $ids)
  AND ($nameContains IS NULL OR toLower(n.name) CONTAINS $nameContains
    OR any(alias IN coalesce(n.aliases, []) WHERE toLower(alias) CONTAINS $nameContains))
OPTIONAL MATCH (n)<-[:SUBJECT|OBJECT]-(f:Fact)
WITH n.id AS id, toLower(n.name) AS name, count(f) AS facts
ORDER BY
  CASE WHEN $orderBy = 'FACTS_DESC' THEN -facts ELSE 0 END,
  CASE WHEN $orderBy = 'NAME_DESC' THEN name ELSE '' END DESC,
  name, id
WITH collect(id) AS found
RETURN found[$skip..$end] AS ids, size(found) AS total
