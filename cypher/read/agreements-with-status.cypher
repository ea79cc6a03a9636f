// Agreements that are proposed, active, amended, terminated or expired
// $status string = "TERMINATED" | PROPOSED, ACTIVE, AMENDED, TERMINATED or EXPIRED
// $limit int = 100 | how many
// -> agreement, name, signedOn, endedOn
MATCH (a:Agreement {status: $status})
RETURN a.id AS agreement, a.name AS name, a.signedOn AS signedOn, a.endedOn AS endedOn
ORDER BY coalesce(signedOn, '') DESC, agreement
LIMIT $limit
