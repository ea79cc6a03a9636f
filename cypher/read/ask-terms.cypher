// Money of agreements between organizations
// $payers string[] = [] | ids of who pays; empty for any
// $payees string[] = [] | ids of who is paid; empty for any
// $things string[] = [] | ids of what it is paid for; empty for any
// $kinds string[] = [] | kinds of terms; empty for any
// $disclosures string[] = [] | STATED or REDACTED; empty for both
// -> id, kind, amount, currency, upTo, rateLow, rateHigh, disclosure, trigger, agreement, type, signedOn, payer, payee
MATCH (agreement:Agreement)-[:HAS_TERM]->(term:Term)
WHERE (size($kinds) = 0 OR term.kind IN $kinds) AND (size($disclosures) = 0 OR term.disclosure IN $disclosures)
MATCH (agreement)<-[:PARTY_TO]-(party:Organization)
WITH agreement, term, collect(DISTINCT party.id) AS parties
WHERE (size($payers) = 0 OR any(id IN parties WHERE id IN $payers))
  AND (size($payees) = 0 OR any(id IN parties WHERE id IN $payees))
OPTIONAL MATCH (agreement)-[:COVERS]->(thing)
WITH agreement, term, collect(DISTINCT thing.id) AS covered
WHERE size($things) = 0 OR any(id IN covered WHERE id IN $things)
OPTIONAL MATCH (term)-[:PAID_BY]->(payer:Organization)
OPTIONAL MATCH (term)-[:PAID_TO]->(payee:Organization)
WITH agreement, term, payer, payee
WHERE (size($payers) = 0 OR payer IS NULL OR payer.id IN $payers)
  AND (size($payees) = 0 OR payee IS NULL OR payee.id IN $payees)
RETURN term.id AS id, term.kind AS kind, term.amount AS amount, term.currency AS currency, term.upTo AS upTo,
  term.rateLow AS rateLow, term.rateHigh AS rateHigh, term.disclosure AS disclosure, term.trigger AS trigger,
  agreement.id AS agreement, agreement.type AS type, agreement.signedOn AS signedOn,
  payer.name AS payer, payee.name AS payee
ORDER BY signedOn, kind, amount, id
