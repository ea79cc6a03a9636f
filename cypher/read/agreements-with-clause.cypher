// Agreements whose contract fixes one kind of thing, in its own words
// $kind string | LICENSE_GRANT, EXCLUSIVITY, NON_COMPETE, RIGHT_OF_FIRST_REFUSAL, CHANGE_OF_CONTROL, ANTI_ASSIGNMENT …
// $limit int = 100 | how many
// -> agreement, signedOn, governingLaw, expires, number, words, id
MATCH (c:Clause {kind: $kind})
MATCH (c)<-[:HAS_CLAUSE]-(a:Agreement)
RETURN a.name AS agreement, a.signedOn AS signedOn, a.governingLaw AS governingLaw, a.expirationDate AS expires, c.number AS number, c.text AS words, a.id AS id
ORDER BY agreement, coalesce(number, ''), c.id
LIMIT $limit
