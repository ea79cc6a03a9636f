// Members of classes of substances, each with the steps that lead to the class
// $things string[] | ids of the classes
// -> id, name, class, facts, names
MATCH (n:Substance) WHERE n.id IN $things
MATCH path = (n)<-[:IS_A*1..4]-(member:Substance)
RETURN member.id AS id, member.name AS name, n.id AS class,
  [edge IN relationships(path) | edge.fact] AS facts, [node IN nodes(path) | node.name] AS names
ORDER BY class, id
