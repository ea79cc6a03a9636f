// How many nodes of each label
// -> label, count
MATCH (n)
RETURN labels(n)[0] AS label, count(*) AS count
ORDER BY label
