// All nodes of one label, a page at a time; Label stands for it
// $skip int = 0 | how many to leave out
// $limit int = 10000 | how many at most
// -> id, properties
MATCH (n:Label)
RETURN n.id AS id, properties(n) AS properties
ORDER BY id
SKIP $skip LIMIT $limit
