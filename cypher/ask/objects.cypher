// To what some things stand in a relation
// $subjects string[] | ids of the things
// $types string[] | relationship types
// -> fromId, fromLabel, from, type, toId, toLabel, to, fact, since, exclusive
CALL {
  MATCH (n:Organization) WHERE n.id IN $subjects RETURN n
  UNION MATCH (n:Drug) WHERE n.id IN $subjects RETURN n
  UNION MATCH (n:Substance) WHERE n.id IN $subjects RETURN n
  UNION MATCH (n:Technology) WHERE n.id IN $subjects RETURN n
  UNION MATCH (n:Target) WHERE n.id IN $subjects RETURN n
  UNION MATCH (n:Disease) WHERE n.id IN $subjects RETURN n
}
MATCH (n)-[edge]->(other)
WHERE type(edge) IN $types
RETURN n.id AS fromId, labels(n)[0] AS fromLabel, n.name AS from, type(edge) AS type,
  other.id AS toId, labels(other)[0] AS toLabel, other.name AS to, edge.fact AS fact, edge.since AS since,
  edge.exclusive AS exclusive
ORDER BY from, to, fact
