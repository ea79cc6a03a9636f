// All edges that start at nodes of one label, a page at a time; Label stands for it
// $skip int = 0 | how many to leave out
// $limit int = 10000 | how many at most
// -> type, from, to, properties
MATCH (a:Label)-[r]->(b)
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
ORDER BY type, from, to, coalesce(r.about, r.role, '')
SKIP $skip LIMIT $limit
