// Delete some nodes of one label with their edges; Label stands for it
// $limit int = 5000 | how many at most
// -> deleted
MATCH (n:Label)
WITH n LIMIT $limit
DETACH DELETE n
RETURN count(*) AS deleted
