// What agreements about a target, a member of its family, or drugs that act on one, paid upfront
// $target string | name or id
// $limit int = 10 | how many, newest first
// -> agreement, target, depth, amount, currency, signedOn
MATCH (t:Target)
WHERE t.id = $target OR toLower($target) IN t.keys
MATCH path = (t)<-[:BROADER*0..2]-(m:Target)
WITH m, min(length(path)) AS depth
MATCH (m)<-[:TARGETS*0..1]-(x)
MATCH (x)<-[:COVERS]-(a:Agreement)
WITH a, m.name AS target, depth
ORDER BY depth, target
WITH a, collect({target: target, depth: depth}) AS reached
WITH a, reached[0] AS first
MATCH (a)-[:HAS_TERM]->(u:Term {kind: 'UPFRONT'})
RETURN a.name AS agreement, first.target AS target, first.depth AS depth, u.amount AS amount, u.currency AS currency, a.signedOn AS signedOn
ORDER BY coalesce(signedOn, '') DESC, agreement, amount DESC
LIMIT $limit
