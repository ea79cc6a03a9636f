// Change edges of one type that are told apart by a property; From, To, TYPE and key stand for labels, type and property
// $rows rows | source and target ids, key and properties; what it had before goes
// It starts at the target, which has few such edges where a source may have thousands.
UNWIND $rows AS row
MATCH (b:To {id: row.to})<-[r:`TYPE` {key: row.key}]-(a:From {id: row.from})
SET r = row.properties
