// Who or what stands in a relation to some things
// $objects string[] | ids of the things
// $types string[] | relationship types
// -> fromId, fromLabel, from, type, toId, toLabel, to, fact, since, exclusive
CALL {
  MATCH (n:Organization) WHERE n.id IN $objects RETURN n
  UNION MATCH (n:Drug) WHERE n.id IN $objects RETURN n
  UNION MATCH (n:Substance) WHERE n.id IN $objects RETURN n
  UNION MATCH (n:Technology) WHERE n.id IN $objects RETURN n
  UNION MATCH (n:Target) WHERE n.id IN $objects RETURN n
  UNION MATCH (n:Disease) WHERE n.id IN $objects RETURN n
}
MATCH (n)<-[edge]-(other)
WHERE type(edge) IN $types
RETURN other.id AS fromId, labels(other)[0] AS fromLabel, other.name AS from, type(edge) AS type,
  n.id AS toId, labels(n)[0] AS toLabel, n.name AS to, edge.fact AS fact, edge.since AS since,
  edge.exclusive AS exclusive
ORDER BY from, to, fact
