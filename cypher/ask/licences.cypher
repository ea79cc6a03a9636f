// Licences that cover some things, or what uses them
// $things string[] | ids of what is licensed
// -> agreement, licensorId, licensor, licenseeId, licensee, covered, signedOn, exclusive, status, thing, named, facts, names
CALL {
  MATCH (n:Drug) WHERE n.id IN $things RETURN n
  UNION MATCH (n:Substance) WHERE n.id IN $things RETURN n
  UNION MATCH (n:Technology) WHERE n.id IN $things RETURN n
  UNION MATCH (n:Target) WHERE n.id IN $things RETURN n
  UNION MATCH (n:Disease) WHERE n.id IN $things RETURN n
}
MATCH path = (n)<-[:USES*0..2]-(covered)
MATCH (covered)<-[:COVERS]-(agreement:Agreement)
MATCH (agreement)<-[have:PARTY_TO]-(licensee:Organization)
WHERE have.role = 'LICENSEE'
MATCH (agreement)<-[give:PARTY_TO]-(licensor:Organization)
WHERE give.role = 'LICENSOR'
MATCH (agreement)-[:EVIDENCED_BY]->(passage:Passage)
WITH n, path, covered, agreement, licensor, licensee,
  max(CASE WHEN toLower(passage.text) CONTAINS toLower(n.name) THEN 1 ELSE 0 END) AS naming
RETURN agreement.id AS agreement, licensor.id AS licensorId, licensor.name AS licensor,
  licensee.id AS licenseeId, licensee.name AS licensee, covered.name AS covered,
  agreement.signedOn AS signedOn, agreement.exclusive AS exclusive, agreement.status AS status, n.id AS thing,
  naming = 1 AS named, [edge IN relationships(path) | edge.fact] AS facts, [node IN nodes(path) | node.name] AS names
ORDER BY licensee, licensor, signedOn, agreement, covered
