// Document ids, a page at a time, with their number
// $ids string[] = null | only these
// $nameContains string = null | words that the file's name holds, lower case
// $orderBy string = "NAME_ASC" | NAME_ASC, NAME_DESC or DATED_ON_DESC
// $skip int = 0 | how many to leave out
// $end int = 20 | where the page ends
// -> ids, total
MATCH (d:Document)
WHERE ($ids IS NULL OR d.id IN $ids)
  AND ($nameContains IS NULL OR toLower(d.name) CONTAINS $nameContains)
WITH d.id AS id, toLower(d.name) AS name, coalesce(d.datedOn, '') AS day
ORDER BY
  CASE WHEN $orderBy = 'DATED_ON_DESC' THEN day ELSE '' END DESC,
  CASE WHEN $orderBy = 'NAME_DESC' THEN name ELSE '' END DESC,
  name, id
WITH collect(id) AS found
RETURN found[$skip..$end] AS ids, size(found) AS total
