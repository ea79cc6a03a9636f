// Change edges of one type that are there; From, To and TYPE stand for the labels it joins and its name
// $rows rows | source and target ids, and properties; what it had before goes
UNWIND $rows AS row
MATCH (a:From {id: row.from})-[r:`TYPE`]->(b:To {id: row.to})
SET r = row.properties
