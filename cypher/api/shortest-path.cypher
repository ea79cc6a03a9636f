// A shortest chain of facts that hold between two things
// $from string | id of the first thing
// $to string | id of the last thing
// $maxHops int = 4 | at most so many facts, up to 6
// -> things, types, facts
OPTIONAL MATCH (a1:Organization {id: $from})
OPTIONAL MATCH (a2:Drug {id: $from})
OPTIONAL MATCH (a3:Substance {id: $from})
OPTIONAL MATCH (a4:Technology {id: $from})
OPTIONAL MATCH (a5:Target {id: $from})
OPTIONAL MATCH (a6:Disease {id: $from})
OPTIONAL MATCH (b1:Organization {id: $to})
OPTIONAL MATCH (b2:Drug {id: $to})
OPTIONAL MATCH (b3:Substance {id: $to})
OPTIONAL MATCH (b4:Technology {id: $to})
OPTIONAL MATCH (b5:Target {id: $to})
OPTIONAL MATCH (b6:Disease {id: $to})
WITH coalesce(a1, a2, a3, a4, a5, a6) AS a, coalesce(b1, b2, b3, b4, b5, b6) AS b
WHERE a IS NOT NULL AND b IS NOT NULL AND a <> b
MATCH p = shortestPath((a)-[:LICENSES_TO|GRANTS_OPTION_TO|COLLABORATES_WITH|SUPPLIES|DISTRIBUTES_FOR|ACQUIRES|SUBSIDIARY_OF|INVESTS_IN|DEVELOPS|OWNS|USES|TARGETS|TREATS|ASSOCIATED_WITH|IS_A*1..6]-(b))
WHERE length(p) <= $maxHops
RETURN [n IN nodes(p) | n.id] AS things, [r IN relationships(p) | type(r)] AS types,
  [r IN relationships(p) | r.fact] AS facts
