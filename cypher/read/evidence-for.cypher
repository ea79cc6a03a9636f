// The words that prove a fact, agreement, term, clause or event
// $id string | its id
// -> words, document, rawStart, rawEnd, rule, confidence
OPTIONAL MATCH (f:Fact {id: $id})
OPTIONAL MATCH (a:Agreement {id: $id})
OPTIONAL MATCH (t:Term {id: $id})
OPTIONAL MATCH (e:Event {id: $id})
OPTIONAL MATCH (c:Clause {id: $id})
WITH coalesce(f, a, t, e, c) AS n
WHERE n IS NOT NULL
MATCH (n)-[:EVIDENCED_BY]->(p:Passage)-[:`IN`]->(d:Document)
RETURN DISTINCT p.text AS words, d.name AS document, p.rawStart AS rawStart, p.rawEnd AS rawEnd, p.rule AS rule, p.confidence AS confidence
ORDER BY confidence DESC, document, rawStart, rule
