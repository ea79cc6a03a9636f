// The documents of the graph, each with the stamp of the facts that it was written from
// -> id, stamp
MATCH (d:Document)
RETURN d.id AS id, d.facts AS stamp
ORDER BY id
