// Agreements signed since a date
// $since string | YYYY, YYYY-MM or YYYY-MM-DD
// $limit int = 100 | how many
// -> agreement, name, signedOn, status
MATCH (a:Agreement)
WHERE a.signedOn >= $since
RETURN a.id AS agreement, a.name AS name, a.signedOn AS signedOn, a.status AS status
ORDER BY signedOn DESC, agreement
LIMIT $limit
