// Drugs and technologies that use some things, directly or through a technology
// $things string[] | ids of substances and technologies
// -> id, label, name, thing, facts, names
CALL {
  MATCH (n:Substance) WHERE n.id IN $things RETURN n
  UNION MATCH (n:Technology) WHERE n.id IN $things RETURN n
}
MATCH path = (n)<-[:USES*1..2]-(user)
RETURN user.id AS id, labels(user)[0] AS label, user.name AS name, n.id AS thing,
  [edge IN relationships(path) | edge.fact] AS facts, [node IN nodes(path) | node.name] AS names
ORDER BY name, id
