// Delete edges of one type that are told apart by a property; From, To, TYPE and key stand for labels, type and property
// $rows rows | source and target ids, and key
UNWIND $rows AS row
MATCH (a:From {id: row.from})-[r:`TYPE` {key: row.key}]->(b:To {id: row.to})
DELETE r
