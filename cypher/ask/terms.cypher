// Money of agreements between organizations
// $payers string[] = [] | ids of who pays; empty for any
// $payees string[] = [] | ids of who is paid; empty for any
// $things string[] = [] | ids of what it is paid for; empty for any
// $kinds string[] = [] | kinds of terms; empty for any
// $disclosures string[] = [] | STATED or REDACTED; empty for both
// -> id, kind, amount, currency, upTo, rateLow, rateHigh, disclosure, trigger, agreement, type, signedOn, payer, payee
MATCH (agreement:Agreement)-[:HAS_TERM]->(term:Term)
WHERE (size($kinds) = 0 OR term.kind IN $kinds) AND (size($disclosures) = 0 OR term.disclosure IN $disclosures)
MATCH (agreement)<-[role:PARTY_TO]-(party:Organization)
WITH agreement, term, collect(DISTINCT party.id) AS parties,
  collect(DISTINCT CASE WHEN role.role IN ['LICENSEE', 'ACQUIRER', 'BUYER', 'INVESTOR', 'OPTION_HOLDER', 'CUSTOMER'] THEN party.id END) AS paying
WHERE (size($payers) = 0 OR any(id IN parties WHERE id IN $payers))
  AND (size($payees) = 0 OR any(id IN parties WHERE id IN $payees))
OPTIONAL MATCH (agreement)-[:COVERS]->(thing)
WITH agreement, term, paying, collect(DISTINCT thing.id) AS covered
WHERE size($things) = 0 OR any(id IN covered WHERE id IN $things)
OPTIONAL MATCH (term)-[:PAID_BY]->(payer:Organization)
OPTIONAL MATCH (term)-[:PAID_TO]->(payee:Organization)
WITH agreement, term, paying, payer, payee
WHERE (size($payers) = 0 OR payer IS NULL OR payer.id IN $payers)
  AND (size($payees) = 0 OR payee.id IN $payees OR (payee IS NULL AND NOT any(id IN paying WHERE id IN $payees)))
RETURN term.id AS id, term.kind AS kind, term.amount AS amount, term.currency AS currency, term.upTo AS upTo,
  term.rateLow AS rateLow, term.rateHigh AS rateHigh, term.disclosure AS disclosure, term.trigger AS trigger,
  agreement.id AS agreement, agreement.type AS type, agreement.signedOn AS signedOn,
  payer.name AS payer, payee.name AS payee
ORDER BY signedOn, kind, amount, id
