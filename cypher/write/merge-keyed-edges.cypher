// Write edges of one type that are told apart by a property; From, To, TYPE and key stand for labels, type and property
// $rows rows | source and target ids, key and properties; what it had before goes
UNWIND $rows AS row
MATCH (a:From {id: row.from})
MATCH (b:To {id: row.to})
MERGE (a)-[r:`TYPE` {key: row.key}]->(b)
SET r = row.properties
