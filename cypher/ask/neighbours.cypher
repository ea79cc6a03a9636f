// All that stands in a relation with some things, either way
// $things string[] | ids of the things
// $types string[] | relationship types
// -> fromId, fromLabel, from, type, toId, toLabel, to, fact, since, exclusive
CALL {
  MATCH (n:Organization) WHERE n.id IN $things RETURN n
  UNION MATCH (n:Drug) WHERE n.id IN $things RETURN n
  UNION MATCH (n:Substance) WHERE n.id IN $things RETURN n
  UNION MATCH (n:Technology) WHERE n.id IN $things RETURN n
  UNION MATCH (n:Target) WHERE n.id IN $things RETURN n
  UNION MATCH (n:Disease) WHERE n.id IN $things RETURN n
}
MATCH (n)-[edge]-(other)
WHERE type(edge) IN $types
WITH edge, startNode(edge) AS start, endNode(edge) AS finish
RETURN DISTINCT start.id AS fromId, labels(start)[0] AS fromLabel, start.name AS from, type(edge) AS type,
  finish.id AS toId, labels(finish)[0] AS toLabel, finish.name AS to, edge.fact AS fact, edge.since AS since,
  edge.exclusive AS exclusive
ORDER BY type, from, to, fact
