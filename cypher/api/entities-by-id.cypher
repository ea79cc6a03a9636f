// Things by their ids
// $ids string[] | ids of any of the six kinds
// -> id, name, aliases, cik, ticker
UNWIND $ids AS id
OPTIONAL MATCH (a:Organization {id: id})
OPTIONAL MATCH (b:Drug {id: id})
OPTIONAL MATCH (c:Substance {id: id})
OPTIONAL MATCH (d:Technology {id: id})
OPTIONAL MATCH (e:Target {id: id})
OPTIONAL MATCH (f:Disease {id: id})
WITH id, coalesce(a.name, b.name, c.name, d.name, e.name, f.name) AS name,
  coalesce(a.aliases, b.aliases, c.aliases, d.aliases, e.aliases, f.aliases, []) AS aliases,
  a.cik AS cik, a.ticker AS ticker
WHERE name IS NOT NULL
RETURN id, name, aliases, cik, ticker
