// The names that a company, drug or technology has borne, oldest first
// $thing string | any of its names, or its id
// -> name, since, until, id
MATCH (n)
WHERE (n:Organization OR n:Drug OR n:Technology) AND (n.id = $thing OR toLower($thing) IN n.keys)
WITH n, coalesce(n.names, [n.name]) AS names
UNWIND range(0, size(names) - 1) AS place
RETURN names[place] AS name, coalesce(n.namedSince, [''])[place] AS since, coalesce(n.namedUntil, [''])[place] AS until, n.id AS id
ORDER BY id, until = '', until
