// Agreements by their ids
// $ids string[] | ids of agreements
// -> agreement, parties, covers, terms
UNWIND $ids AS id
MATCH (a:Agreement {id: id})
OPTIONAL MATCH (a)<-[p:PARTY_TO]-(o:Organization)
WITH a, collect(CASE WHEN o IS NOT NULL THEN {organization: o.id, role: p.role} END) AS parties
OPTIONAL MATCH (a)-[:COVERS]->(t)
WITH a, parties, collect(t.id) AS covers
OPTIONAL MATCH (a)-[:HAS_TERM]->(m:Term)
WITH a, parties, covers, collect(m.id) AS terms
RETURN a {.id, .type, .signedOn, .effectiveOn, .endedOn, .exclusive, .territory, .field, .status, .stage, .confidence}
    AS agreement, parties, covers, terms
