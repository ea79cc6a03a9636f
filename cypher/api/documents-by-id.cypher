// Documents by their ids, with the filing that each belongs to
// $ids string[] | ids of documents
// -> id, name, sha256, datedOn, filing
UNWIND $ids AS id
MATCH (d:Document {id: id})
OPTIONAL MATCH (d)-[:`IN`]->(f:Filing)
RETURN d.id AS id, d.name AS name, d.sha256 AS sha256, d.datedOn AS datedOn,
  CASE WHEN f IS NOT NULL THEN f {.id, .accession, .form, .filedOn} END AS filing
