// Write nodes of one label; Label stands for it
// $rows rows | id and properties of each; what it had before goes
UNWIND $rows AS row
MERGE (n:Label {id: row.id})
SET n = row.properties
