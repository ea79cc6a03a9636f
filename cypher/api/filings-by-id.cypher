// Filings by their ids
// $ids string[] | ids of filings
// -> id, accession, form, filedOn
UNWIND $ids AS id
MATCH (f:Filing {id: id})
RETURN f.id AS id, f.accession AS accession, f.form AS form, f.filedOn AS filedOn
