// Organizations that develop or own what uses some things
// $things string[] | ids of substances and technologies
// -> id, name, type, fact, madeId, made, thing, facts, names
CALL {
  MATCH (n:Substance) WHERE n.id IN $things RETURN n
  UNION MATCH (n:Technology) WHERE n.id IN $things RETURN n
}
MATCH path = (n)<-[:USES*0..2]-(made)
MATCH (made)<-[edge]-(maker:Organization)
WHERE type(edge) IN ['DEVELOPS', 'OWNS']
RETURN maker.id AS id, maker.name AS name, type(edge) AS type, edge.fact AS fact, made.id AS madeId, made.name AS made,
  n.id AS thing, [step IN relationships(path) | step.fact] AS facts, [node IN nodes(path) | node.name] AS names
ORDER BY name, made
