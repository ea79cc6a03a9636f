// Facts by their ids
// $ids string[] | ids of facts
// -> id, type, modality, confidence, from, to
UNWIND $ids AS id
MATCH (f:Fact {id: id})
MATCH (f)-[:SUBJECT]->(a)
MATCH (f)-[:OBJECT]->(b)
RETURN f.id AS id, f.type AS type, f.modality AS modality, f.confidence AS confidence, a.id AS from, b.id AS to
