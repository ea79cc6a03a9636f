// Agreements that amend or grew out of others
// $limit int = 100 | how many
// -> agreement, name, amends, signedOn
MATCH (a:Agreement)-[:AMENDS]->(b:Agreement)
RETURN a.id AS agreement, a.name AS name, b.name AS amends, a.signedOn AS signedOn
ORDER BY agreement, amends
LIMIT $limit
