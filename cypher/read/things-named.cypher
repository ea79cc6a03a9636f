// Things that bear a name or another form of it
// $name string | a name, alias or code
// -> id, type, name, aliases
MATCH (n)
WHERE (n:Organization OR n:Drug OR n:Substance OR n:Technology OR n:Target OR n:Disease) AND toLower($name) IN n.keys
RETURN n.id AS id, labels(n)[0] AS type, n.name AS name, n.aliases AS aliases
ORDER BY id
