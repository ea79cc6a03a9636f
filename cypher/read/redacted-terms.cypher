// Terms whose numbers are redacted
// $limit int = 100 | how many
// -> agreement, kind, term
MATCH (t:Term {disclosure: 'REDACTED'})
MATCH (t)<-[:HAS_TERM]-(a:Agreement)
RETURN a.name AS agreement, t.kind AS kind, t.id AS term
ORDER BY agreement, kind, term
LIMIT $limit
