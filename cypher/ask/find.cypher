// Things by the keys of their names
// $keys string[] | names as they are compared
// -> id, label, name, keys
CALL {
  MATCH (n:Organization) WHERE any(key IN n.keys WHERE key IN $keys) RETURN n
  UNION MATCH (n:Drug) WHERE any(key IN n.keys WHERE key IN $keys) RETURN n
  UNION MATCH (n:Substance) WHERE any(key IN n.keys WHERE key IN $keys) RETURN n
  UNION MATCH (n:Technology) WHERE any(key IN n.keys WHERE key IN $keys) RETURN n
  UNION MATCH (n:Target) WHERE any(key IN n.keys WHERE key IN $keys) RETURN n
  UNION MATCH (n:Disease) WHERE any(key IN n.keys WHERE key IN $keys) RETURN n
}
RETURN n.id AS id, labels(n)[0] AS label, n.name AS name, n.keys AS keys
ORDER BY label, id
