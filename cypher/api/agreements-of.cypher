// Ids of the agreements of each of some things, latest first
// $ids string[] | ids of things
// -> owner, ids
UNWIND $ids AS id
OPTIONAL MATCH (a:Organization {id: id})
OPTIONAL MATCH (b:Drug {id: id})
OPTIONAL MATCH (c:Substance {id: id})
OPTIONAL MATCH (d:Technology {id: id})
OPTIONAL MATCH (e:Target {id: id})
OPTIONAL MATCH (g:Disease {id: id})
WITH id, coalesce(a, b, c, d, e, g) AS n
WHERE n IS NOT NULL
MATCH (n)-[:PARTY_TO|COVERS]-(x:Agreement)
WITH DISTINCT id AS owner, x.id AS agreement, coalesce(x.signedOn, '') AS signedOn
ORDER BY signedOn DESC, agreement
RETURN owner, collect(agreement) AS ids
