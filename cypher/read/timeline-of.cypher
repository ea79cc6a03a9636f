// What has happened to a company and its subsidiaries, oldest first
// $organization string | name or id
// $depth int = 3 | how many steps of SUBSIDIARY_OF down to follow, at most 3; 0 for the company alone
// -> on, event, things, via, depth, id
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH path = (o)<-[:SUBSIDIARY_OF*0..3]-(m:Organization)
WHERE length(path) <= $depth
WITH o, m, min(length(path)) AS depth
MATCH (m)<-[:OF]-(e:Event)
WITH e, depth, m.id AS member, m.name AS via
ORDER BY depth, via
WITH e, collect({depth: depth, via: via, member: member}) AS reached
WITH e, reached[0] AS first
OPTIONAL MATCH (e)-[:OF]->(x)
WHERE x.id <> first.member
WITH e, first, x.name AS thing
ORDER BY thing
WITH e, first, collect(thing) AS things
RETURN e.on AS on, e.type AS event, things, first.via AS via, first.depth AS depth, e.id AS id
ORDER BY coalesce(on, '9999'), event, id
