// What a drug acts on
// $drug string | name or id
// -> target, confidence, fact
MATCH (d:Drug)
WHERE d.id = $drug OR toLower($drug) IN d.keys
MATCH (d)-[r:TARGETS]->(t:Target)
RETURN t.name AS target, r.confidence AS confidence, r.fact AS fact
ORDER BY target
