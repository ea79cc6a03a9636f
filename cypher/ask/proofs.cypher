// The words that prove facts, agreements, terms and events
// $ids string[] | their ids
// -> id, about, text, rawStart, rawEnd, rule, confidence, exhibit, section, document, documentId
CALL {
  MATCH (n:Fact) WHERE n.id IN $ids RETURN n
  UNION MATCH (n:Agreement) WHERE n.id IN $ids RETURN n
  UNION MATCH (n:Term) WHERE n.id IN $ids RETURN n
  UNION MATCH (n:Event) WHERE n.id IN $ids RETURN n
}
MATCH (n)-[edge:EVIDENCED_BY]->(passage:Passage)
MATCH (passage)-[:`IN`]->(document:Document)
RETURN n.id AS id, edge.about AS about, passage.text AS text, passage.rawStart AS rawStart, passage.rawEnd AS rawEnd,
  passage.rule AS rule, passage.confidence AS confidence, passage.exhibit AS exhibit, passage.section AS section,
  document.name AS document, document.id AS documentId
ORDER BY id, confidence DESC, document, rawStart
