// What some drugs and technologies use, directly or through a technology
// $things string[] | ids of drugs and technologies
// -> id, label, name, thing, facts, names
CALL {
  MATCH (n:Drug) WHERE n.id IN $things RETURN n
  UNION MATCH (n:Technology) WHERE n.id IN $things RETURN n
}
MATCH path = (n)-[:USES*1..2]->(used)
RETURN used.id AS id, labels(used)[0] AS label, used.name AS name, n.id AS thing,
  [edge IN relationships(path) | edge.fact] AS facts, [node IN nodes(path) | node.name] AS names
ORDER BY name, id
