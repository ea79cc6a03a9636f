// Agreements by their ids
// $ids string[] | ids of agreements
// -> agreement, parties, covers, terms, amends, totals, clauses
UNWIND $ids AS id
MATCH (a:Agreement {id: id})
OPTIONAL MATCH (a)<-[p:PARTY_TO]-(o:Organization)
WITH a, collect(CASE WHEN o IS NOT NULL THEN {organization: o.id, role: p.role} END) AS parties
OPTIONAL MATCH (a)-[:COVERS]->(t)
WITH a, parties, collect(t.id) AS covers
OPTIONAL MATCH (a)-[:HAS_TERM]->(m:Term)
WITH a, parties, covers, collect(m.id) AS terms
OPTIONAL MATCH (a)-[:AMENDS]->(b:Agreement)
WITH a, parties, covers, terms, collect(b.id) AS amends
OPTIONAL MATCH (a)-[:HAS_TOTAL]->(s:Total)
WITH a, parties, covers, terms, amends, s
ORDER BY s.currency
WITH a, parties, covers, terms, amends,
  collect(CASE WHEN s IS NOT NULL THEN s {.currency, .committed, .contingent, .stated, .agrees} END) AS totals
OPTIONAL MATCH (a)-[:HAS_CLAUSE]->(k:Clause)
WITH a, parties, covers, terms, amends, totals, collect(k.id) AS clauses
RETURN a {.id, .type, .name, .signedOn, .effectiveOn, .endedOn, .exclusive, .territory, .territoryExcluded, .field,
    .sublicensing, .option, .diligence, .status, .stage, .governingLaw, .expirationDate, .confidence, .learntOn} AS agreement,
  parties, covers, terms, amends, totals, clauses
