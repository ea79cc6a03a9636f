// Ids of the facts that the words of each of some documents prove, in the order of the words
// $ids string[] | ids of documents
// -> owner, ids
UNWIND $ids AS id
MATCH (d:Document {id: id})
MATCH (d)<-[:`IN`]-(p:Passage)
MATCH (p)<-[:EVIDENCED_BY]-(f:Fact)
WITH id AS owner, f.id AS fact, min(p.rawStart) AS at
ORDER BY at, fact
RETURN owner, collect(fact) AS ids
