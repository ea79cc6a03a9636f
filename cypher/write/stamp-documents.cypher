// Say of documents which facts they were written from, so that the graph is known to be whole
// $rows rows | id and stamp of each
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
SET d.facts = row.stamp
