// The words behind each licence, and the documents that they stand in
MATCH p = (:Organization)<-[:SUBJECT]-(fact:Fact {type: 'LICENSES_TO'})-[:OBJECT]->(:Organization)
MATCH q = (fact)-[:EVIDENCED_BY]->(:Passage)-[:IN]->(:Document)
RETURN p, q
LIMIT 100
