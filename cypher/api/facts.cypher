// Fact ids, a page at a time, with their number
// $ids string[] = null | only these
// $types string[] = null | relations
// $modalities string[] = null | what the words make of the claim
// $minConfidence float = 0 | least confidence
// $orderBy string = "CONFIDENCE_DESC" | CONFIDENCE_DESC, CONFIDENCE_ASC or TYPE_ASC
// $skip int = 0 | how many to leave out
// $end int = 20 | where the page ends
// -> ids, total
MATCH (f:Fact)
WHERE ($ids IS NULL OR f.id IN $ids)
  AND ($types IS NULL OR f.type IN $types)
  AND ($modalities IS NULL OR f.modality IN $modalities)
  AND f.confidence >= $minConfidence
WITH f.id AS id, f.type AS type, f.confidence AS confidence
ORDER BY
  CASE WHEN $orderBy = 'TYPE_ASC' THEN type ELSE '' END,
  CASE WHEN $orderBy = 'CONFIDENCE_ASC' THEN confidence ELSE -confidence END,
  id
WITH collect(id) AS found
RETURN found[$skip..$end] AS ids, size(found) AS total
