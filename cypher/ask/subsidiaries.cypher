// Subsidiaries of some organizations, down three levels, each with the steps that lead to the parent
// $things string[] | ids of the organizations
// -> id, label, name, class, facts, names
MATCH (n:Organization) WHERE n.id IN $things
MATCH path = (n)<-[:SUBSIDIARY_OF*1..3]-(member:Organization)
RETURN member.id AS id, 'Organization' AS label, member.name AS name, n.id AS class,
  [edge IN relationships(path) | edge.fact] AS facts, [node IN nodes(path) | node.name] AS names
ORDER BY size(facts), class, id, names[1], names[2]
