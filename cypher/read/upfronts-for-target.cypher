// What agreements about a target, or about drugs that act on it, paid upfront
// $target string | name or id
// $limit int = 10 | how many, newest first
// -> agreement, amount, currency, signedOn
MATCH (t:Target)
WHERE t.id = $target OR toLower($target) IN t.keys
MATCH (t)<-[:TARGETS*0..1]-(x)
MATCH (x)<-[:COVERS]-(a:Agreement)
WITH DISTINCT a
MATCH (a)-[:HAS_TERM]->(u:Term {kind: 'UPFRONT'})
RETURN a.name AS agreement, u.amount AS amount, u.currency AS currency, a.signedOn AS signedOn
ORDER BY coalesce(signedOn, '') DESC, agreement, amount DESC
LIMIT $limit
