// Agreements of organizations, on things, of a type, in a state
// $parties string[] = [] | ids of organizations that are all parties; empty for any
// $things string[] = [] | ids of things of which one is covered; empty for any
// $types string[] = [] | types of agreement; empty for any
// $statuses string[] = [] | states; empty for any
// -> id, type, name, signedOn, endedOn, status, exclusive, parties, covers
MATCH (agreement:Agreement)
WHERE (size($types) = 0 OR agreement.type IN $types) AND (size($statuses) = 0 OR agreement.status IN $statuses)
MATCH (agreement)<-[role:PARTY_TO]-(party:Organization)
WITH agreement, collect(DISTINCT party.id) AS partyIds, collect(DISTINCT party.name) AS parties
WHERE all(id IN $parties WHERE id IN partyIds)
OPTIONAL MATCH (agreement)-[:COVERS]->(thing)
WITH agreement, parties, collect(DISTINCT thing.id) AS thingIds, collect(DISTINCT thing.name) AS covers
WHERE size($things) = 0 OR any(id IN thingIds WHERE id IN $things)
RETURN agreement.id AS id, agreement.type AS type, agreement.name AS name, agreement.signedOn AS signedOn,
  agreement.endedOn AS endedOn, agreement.status AS status, agreement.exclusive AS exclusive, parties, covers
ORDER BY signedOn, type, id
