// Ids of the facts with each of some things at an end, surest first
// $ids string[] | ids of things
// $types string[] = null | relations
// $modalities string[] = null | what the words make of the claim
// $minConfidence float = 0 | least confidence
// -> owner, ids
UNWIND $ids AS id
OPTIONAL MATCH (a:Organization {id: id})
OPTIONAL MATCH (b:Drug {id: id})
OPTIONAL MATCH (c:Substance {id: id})
OPTIONAL MATCH (d:Technology {id: id})
OPTIONAL MATCH (e:Target {id: id})
OPTIONAL MATCH (g:Disease {id: id})
WITH id, coalesce(a, b, c, d, e, g) AS n
WHERE n IS NOT NULL
MATCH (n)<-[:SUBJECT|OBJECT]-(f:Fact)
WHERE ($types IS NULL OR f.type IN $types)
  AND ($modalities IS NULL OR f.modality IN $modalities)
  AND f.confidence >= $minConfidence
WITH DISTINCT id AS owner, f.id AS fact, f.confidence AS confidence
ORDER BY confidence DESC, fact
RETURN owner, collect(fact) AS ids
