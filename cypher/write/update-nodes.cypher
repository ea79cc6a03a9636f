// Change nodes of one label that are there; Label stands for it
// $rows rows | id and properties of each; what it had before goes
UNWIND $rows AS row
MATCH (n:Label {id: row.id})
SET n = row.properties
