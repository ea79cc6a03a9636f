// Agreements about a drug, technology, substance, target or disease
// $thing string | name or id
// -> agreement, type, name, thing, signedOn, status
MATCH (a:Agreement)-[:COVERS]->(t)
WHERE t.id = $thing OR toLower($thing) IN t.keys
RETURN a.id AS agreement, a.type AS type, a.name AS name, t.name AS thing, a.signedOn AS signedOn, a.status AS status
ORDER BY coalesce(signedOn, '') DESC, agreement, thing
