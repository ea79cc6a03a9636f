// What is narrower than some things: members of classes of substances, narrower diseases, members of families of targets
// $things string[] | ids of the things
// -> id, label, name, class, facts, names
CALL {
  MATCH (n:Substance) WHERE n.id IN $things MATCH path = (n)<-[:IS_A*1..4]-(member:Substance) RETURN n, path, member
  UNION MATCH (n:Disease) WHERE n.id IN $things MATCH path = (n)<-[:BROADER*1..8]-(member:Disease) RETURN n, path, member
  UNION MATCH (n:Target) WHERE n.id IN $things MATCH path = (n)<-[:BROADER*1..2]-(member:Target) RETURN n, path, member
}
RETURN member.id AS id, labels(member)[0] AS label, member.name AS name, n.id AS class,
  [edge IN relationships(path) | edge.fact] AS facts, [node IN nodes(path) | node.name] AS names
ORDER BY size(facts), class, id, names[1], names[2]
