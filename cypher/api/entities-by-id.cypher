// Things by their ids
// $ids string[] | ids of any of the six kinds
// -> thing
UNWIND $ids AS id
OPTIONAL MATCH (a:Organization {id: id})
OPTIONAL MATCH (b:Drug {id: id})
OPTIONAL MATCH (c:Substance {id: id})
OPTIONAL MATCH (d:Technology {id: id})
OPTIONAL MATCH (e:Target {id: id})
OPTIONAL MATCH (f:Disease {id: id})
WITH coalesce(a, b, c, d, e, f) AS n
WHERE n IS NOT NULL
RETURN n {.id, .name, aliases: coalesce(n.aliases, []), .cik, .ticker, .drugbank, .mesh, .hgnc, .doid, names: coalesce(n.names, []),
  namedSince: coalesce(n.namedSince, []), namedUntil: coalesce(n.namedUntil, [])} AS thing
