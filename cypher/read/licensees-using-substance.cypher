// Licensees that use a substance or one of its class, and by which chain
// $substance string | a substance's name or id, a class too: "maytansinoid"
// -> licensee, licensor, chain, technology, substance, licenseeId, licensorId, agreementId, proofs
MATCH (s:Substance)
WHERE s.id = $substance OR toLower($substance) IN s.keys
MATCH path = (s)<-[:IS_A*0..4]-(m:Substance)<-[:USES*0..1]-(x)<-[:COVERS]-(a:Agreement)
WITH s, m, x, a, [r IN relationships(path) WHERE type(r) <> 'COVERS' | r.fact] AS steps
MATCH (a)<-[:PARTY_TO {role: 'LICENSEE'}]-(licensee:Organization)<-[l:LICENSES_TO]-(licensor:Organization)
MATCH (licensor)-[:PARTY_TO {role: 'LICENSOR'}]->(a)
MATCH (a)-[:EVIDENCED_BY]->(w:Passage)
WITH licensee, licensor, l.fact AS licence, a, x, m, steps,
  max(CASE WHEN x:Substance OR toLower(w.text) CONTAINS toLower(m.name) THEN 1 ELSE 0 END) AS own
WITH licensee, licensor, licence, a, x, m, steps, own,
  CASE WHEN x:Substance THEN 2 WHEN x:Technology THEN 0 ELSE 1 END AS rank
ORDER BY own DESC, rank, size(steps), x.name, m.name, a.id
WITH licensee, licensor, licence, collect({
  chain: CASE WHEN own = 1 THEN 'own licence' ELSE 'through ' + x.name END,
  technology: CASE WHEN x:Technology THEN x.name ELSE null END,
  substance: m.name,
  agreement: a.id,
  steps: steps
}) AS chains
WITH licensee, licensor, licence, chains[0] AS best
OPTIONAL MATCH (agreement:Agreement {id: best.agreement})-[:EVIDENCED_BY {about: 'claim'}]->(p:Passage)-[:`IN`]->(d:Document)
WITH licensee, licensor, licence, best, p, d
ORDER BY d.id, p.rawStart, p.id
WITH licensee, licensor, licence, best, collect({step: 'agreement', text: p.text, rawStart: p.rawStart, rawEnd: p.rawEnd, document: d.id}) AS covering
UNWIND range(0, size(best.steps)) AS place
WITH licensee, licensor, best, covering, place, ([licence] + best.steps)[place] AS fact
OPTIONAL MATCH (f:Fact {id: fact})-[:EVIDENCED_BY]->(q:Passage)-[:`IN`]->(e:Document)
WITH licensee, licensor, best, covering, f, q, e, place
ORDER BY place, q.confidence DESC, e.id, q.rawStart, q.id
WITH licensee, licensor, best, covering, collect(CASE WHEN f IS NOT NULL THEN {step: f.type, text: q.text, rawStart: q.rawStart, rawEnd: q.rawEnd, document: e.id} END) AS proving
RETURN licensee.name AS licensee, licensor.name AS licensor, best.chain AS chain, best.technology AS technology,
  best.substance AS substance, licensee.id AS licenseeId, licensor.id AS licensorId, best.agreement AS agreementId,
  proving + covering AS proofs
ORDER BY chain, licensee
