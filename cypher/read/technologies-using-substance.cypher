// Technologies that use a substance or one of its class, with their owners
// $substance string | name or id; a class too
// -> technology, owner, substance, depth, fact
MATCH (s:Substance)
WHERE s.id = $substance OR toLower($substance) IN s.keys
MATCH path = (s)<-[:IS_A*0..4]-(m:Substance)
MATCH (m)<-[r:USES]-(t:Technology)
OPTIONAL MATCH (t)<-[:OWNS]-(o:Organization)
WITH t.name AS technology, o.name AS owner, m.name AS substance, min(length(path)) AS depth, min(r.fact) AS fact
RETURN technology, owner, substance, depth, fact
ORDER BY technology, owner, depth, substance
