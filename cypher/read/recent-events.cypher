// The latest events
// $limit int = 50 | how many
// -> on, event, things, id
MATCH (e:Event)
WHERE e.on IS NOT NULL
MATCH (e)-[:OF]->(x)
WITH e, x.name AS thing
ORDER BY thing
WITH e, collect(thing) AS things
RETURN e.on AS on, e.type AS event, things, e.id AS id
ORDER BY on DESC, event, id
LIMIT $limit
