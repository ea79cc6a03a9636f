// Facts by their ids
// $ids string[] | ids of facts
// -> id, type, modality, confidence, since, until, learntOn, sources, from, to
UNWIND $ids AS id
MATCH (f:Fact {id: id})
MATCH (f)-[:SUBJECT]->(a)
MATCH (f)-[:OBJECT]->(b)
RETURN f.id AS id, f.type AS type, f.modality AS modality, f.confidence AS confidence,
  f.since AS since, f.until AS until, f.learntOn AS learntOn, f.sources AS sources, a.id AS from, b.id AS to
