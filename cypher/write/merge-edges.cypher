// Write edges of one type; From, To and TYPE stand for the labels it joins and its name
// $rows rows | source and target ids, and properties; what it had before goes
UNWIND $rows AS row
MATCH (a:From {id: row.from})
MATCH (b:To {id: row.to})
MERGE (a)-[r:`TYPE`]->(b)
SET r = row.properties
