// The words that prove facts, agreements, terms, clauses and events, surest first
// $ids string[] | ids of what is proved
// -> owner, id, text, rawStart, rawEnd, rule, confidence, exhibit, section, about, document
UNWIND $ids AS id
OPTIONAL MATCH (a:Fact {id: id})
OPTIONAL MATCH (b:Agreement {id: id})
OPTIONAL MATCH (c:Term {id: id})
OPTIONAL MATCH (d:Event {id: id})
OPTIONAL MATCH (f:Clause {id: id})
WITH id, coalesce(a, b, c, d, f) AS n
WHERE n IS NOT NULL
MATCH (n)-[e:EVIDENCED_BY]->(p:Passage)
MATCH (p)-[:`IN`]->(doc:Document)
WITH DISTINCT id AS owner, p.id AS id, p.text AS text, p.rawStart AS rawStart, p.rawEnd AS rawEnd, p.rule AS rule,
  p.confidence AS confidence, p.exhibit AS exhibit, p.section AS section, e.about AS about, doc.id AS document
RETURN owner, id, text, rawStart, rawEnd, rule, confidence, exhibit, section, about, document
ORDER BY confidence DESC, document, rawStart, id, about
