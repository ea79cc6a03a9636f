// Delete edges of one type; From, To and TYPE stand for the labels it joins and its name
// $rows rows | source and target ids
UNWIND $rows AS row
MATCH (a:From {id: row.from})-[r:`TYPE`]->(b:To {id: row.to})
DELETE r
