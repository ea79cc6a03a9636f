// Event ids, a page at a time, with their number
// $ids string[] = null | only these
// $types string[] = null | kinds of event
// $about string[] = null | ids of things of which at least one took part
// $from string = null | first day
// $to string = null | last day
// $orderBy string = "ON_DESC" | ON_DESC or ON_ASC
// $skip int = 0 | how many to leave out
// $end int = 20 | where the page ends
// -> ids, total
MATCH (e:Event)
WHERE ($ids IS NULL OR e.id IN $ids)
  AND ($types IS NULL OR e.type IN $types)
  AND ($from IS NULL OR e.on >= $from)
  AND ($to IS NULL OR e.on <= $to)
OPTIONAL MATCH (e)-[:OF]->(t)
WITH e.id AS id, coalesce(e.on, '') AS day, collect(t.id) AS things
WHERE $about IS NULL OR any(thing IN things WHERE thing IN $about)
WITH id, day
ORDER BY CASE WHEN $orderBy = 'ON_ASC' THEN '' ELSE day END DESC, day, id
WITH collect(id) AS found
RETURN found[$skip..$end] AS ids, size(found) AS total
