// Exclusive licences, newest first
// $limit int = 100 | how many
// -> agreement, name, field, territory, signedOn
MATCH (a:Agreement {exclusive: true})
WHERE a.type = 'LICENSE' OR a.type = 'COLLABORATION'
RETURN a.id AS agreement, a.name AS name, a.field AS field, a.territory AS territory, a.signedOn AS signedOn
ORDER BY coalesce(signedOn, '') DESC, agreement
LIMIT $limit
