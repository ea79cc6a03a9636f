// What has happened to a company, oldest first
// $organization string | name or id
// -> on, event, things, id
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH (o)<-[:OF]-(e:Event)
OPTIONAL MATCH (e)-[:OF]->(x)
WHERE x.id <> o.id
WITH e, x.name AS thing
ORDER BY thing
WITH e, collect(thing) AS things
RETURN e.on AS on, e.type AS event, things, e.id AS id
ORDER BY coalesce(on, '9999'), event, id
