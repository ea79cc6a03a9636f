// Classes that a substance belongs to, up four levels
// $substance string | name or id
// -> class, depth
MATCH (s:Substance)
WHERE s.id = $substance OR toLower($substance) IN s.keys
MATCH path = (s)-[:IS_A*1..4]->(c:Substance)
WITH c.name AS class, min(length(path)) AS depth
RETURN class, depth
ORDER BY depth, class
