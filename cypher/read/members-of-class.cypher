// Substances of a class, down four levels
// $substance string | the class's name or id
// -> member, depth
MATCH (s:Substance)
WHERE s.id = $substance OR toLower($substance) IN s.keys
MATCH path = (s)<-[:IS_A*1..4]-(m:Substance)
WITH m.name AS member, min(length(path)) AS depth
RETURN member, depth
ORDER BY depth, member
