// Events by their ids, with what took part
// $ids string[] | ids of events
// -> id, type, on, learntOn, confidence, things
UNWIND $ids AS id
MATCH (e:Event {id: id})
OPTIONAL MATCH (e)-[:OF]->(t)
WITH e, collect(t.id) AS things
RETURN e.id AS id, e.type AS type, e.on AS on, e.learntOn AS learntOn, e.confidence AS confidence, things
