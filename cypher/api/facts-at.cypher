// Ids of the facts that are proved by words at, within or around some places of documents
// $places rows | document (its id), rawStart and rawEnd
// -> id
UNWIND $places AS place
MATCH (d:Document {id: place.document})
MATCH (d)<-[:`IN`]-(p:Passage)
WHERE (p.rawStart >= place.rawStart AND p.rawEnd <= place.rawEnd)
  OR (p.rawStart <= place.rawStart AND p.rawEnd >= place.rawEnd)
MATCH (p)<-[:EVIDENCED_BY]-(f:Fact)
WITH DISTINCT f.id AS id
RETURN id
ORDER BY id
