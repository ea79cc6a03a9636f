// Ids of things by words of their name or of another form of it, closest first
// $text string | the words, lower case
// $types string[] = null | kinds of thing
// $first int = 20 | at most so many
// -> id
MATCH (n)
WHERE n:Organization OR n:Drug OR n:Substance OR n:Technology OR n:Target OR n:Disease
WITH n, labels(n)[0] AS type, toLower(n.name) AS name
WHERE ($types IS NULL OR type IN $types)
  AND (name CONTAINS $text OR any(alias IN coalesce(n.aliases, []) WHERE toLower(alias) CONTAINS $text))
WITH n.id AS id, name,
  CASE WHEN name = $text THEN 0 WHEN name STARTS WITH $text THEN 1 WHEN name CONTAINS $text THEN 2 ELSE 3 END AS distance
RETURN id
ORDER BY distance, size(name), name, id
LIMIT $first
