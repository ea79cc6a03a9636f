// Who has bought a company or from it
// $organization string | name or id
// -> buyer, since, confidence, fact
MATCH (o:Organization)
WHERE o.id = $organization OR toLower($organization) IN o.keys
MATCH (o)<-[r:ACQUIRES]-(p:Organization)
RETURN p.name AS buyer, r.since AS since, r.confidence AS confidence, r.fact AS fact
ORDER BY buyer
