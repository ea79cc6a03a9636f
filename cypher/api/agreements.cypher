// Agreement ids, a page at a time, with their number
// $ids string[] = null | only these
// $types string[] = null | kinds of agreement
// $statuses string[] = null | what became of it
// $parties string[] = null | ids of organizations of which at least one is a party
// $covers string[] = null | ids of things of which at least one is covered
// $signedFrom string = null | first day of signing
// $signedTo string = null | last day of signing
// $exclusive boolean = null | exclusive or not
// $orderBy string = "SIGNED_ON_DESC" | SIGNED_ON_DESC or SIGNED_ON_ASC
// $skip int = 0 | how many to leave out
// $end int = 20 | where the page ends
// -> ids, total
MATCH (a:Agreement)
WHERE ($ids IS NULL OR a.id IN $ids)
  AND ($types IS NULL OR a.type IN $types)
  AND ($statuses IS NULL OR a.status IN $statuses)
  AND ($exclusive IS NULL OR a.exclusive = $exclusive)
  AND ($signedFrom IS NULL OR a.signedOn >= $signedFrom)
  AND ($signedTo IS NULL OR a.signedOn <= $signedTo)
OPTIONAL MATCH (a)<-[:PARTY_TO]-(o:Organization)
WITH a, collect(o.id) AS parties
OPTIONAL MATCH (a)-[:COVERS]->(t)
WITH a.id AS id, coalesce(a.signedOn, '') AS signedOn, parties, collect(t.id) AS covers
WHERE ($parties IS NULL OR any(party IN parties WHERE party IN $parties))
  AND ($covers IS NULL OR any(thing IN covers WHERE thing IN $covers))
WITH id, signedOn
ORDER BY CASE WHEN $orderBy = 'SIGNED_ON_ASC' THEN '' ELSE signedOn END DESC, signedOn, id
WITH collect(id) AS found
RETURN found[$skip..$end] AS ids, size(found) AS total
