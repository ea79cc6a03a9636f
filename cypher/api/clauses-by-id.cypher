// Clauses by their ids
// $ids string[] | ids of clauses
// -> id, kind, number, text
UNWIND $ids AS id
MATCH (c:Clause {id: id})
RETURN c.id AS id, c.kind AS kind, c.number AS number, c.text AS text
