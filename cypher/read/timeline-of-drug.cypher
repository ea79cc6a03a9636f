// What has happened to a drug, oldest first
// $drug string | name or id
// -> on, event, id
MATCH (d:Drug)
WHERE d.id = $drug OR toLower($drug) IN d.keys
MATCH (d)<-[:OF]-(e:Event)
RETURN e.on AS on, e.type AS event, e.id AS id
ORDER BY coalesce(on, '9999'), event, id
