// Write edges of one type that are not there yet; From, To and TYPE stand for the labels it joins and its name
// $rows rows | source and target ids, and properties
UNWIND $rows AS row
MATCH (a:From {id: row.from})
MATCH (b:To {id: row.to})
CREATE (a)-[r:`TYPE`]->(b)
SET r = row.properties
