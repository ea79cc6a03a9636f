// Write nodes of one label that are not there yet; Label stands for it
// $rows rows | id and properties of each
UNWIND $rows AS row
CREATE (n:Label {id: row.id})
SET n = row.properties
