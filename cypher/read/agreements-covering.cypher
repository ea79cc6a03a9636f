// Agreements about a drug, technology, substance, target or disease, or about what is narrower
// $thing string | name or id; a class of substances, a family of targets or a broad disease too
// -> agreement, type, name, thing, via, depth, signedOn, status
MATCH (t)
WHERE (t:Drug OR t:Technology OR t:Substance OR t:Target OR t:Disease) AND (t.id = $thing OR toLower($thing) IN t.keys)
MATCH path = (t)<-[:IS_A|BROADER*0..8]-(n)
WITH n, length(path) AS depth, [x IN nodes(path) | x.name] AS names
ORDER BY depth, names[1], names[2], names[3]
WITH n, collect({depth: depth, names: names}) AS ways
WITH n, ways[0] AS way
MATCH (n)<-[:COVERS]-(a:Agreement)
RETURN a.id AS agreement, a.type AS type, a.name AS name, n.name AS thing, way.names AS via, way.depth AS depth, a.signedOn AS signedOn, a.status AS status
ORDER BY coalesce(signedOn, '') DESC, agreement, depth, thing
