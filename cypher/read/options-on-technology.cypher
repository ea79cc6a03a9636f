// Who holds an option or a licence on a technology
// $technology string | name or id
// -> organization, role, agreement, signedOn
MATCH (t:Technology)
WHERE t.id = $technology OR toLower($technology) IN t.keys
MATCH (t)<-[:COVERS]-(a:Agreement)
MATCH (a)<-[p:PARTY_TO]-(o:Organization)
WHERE p.role = 'OPTION_HOLDER' OR p.role = 'LICENSEE'
RETURN o.name AS organization, p.role AS role, a.name AS agreement, a.signedOn AS signedOn
ORDER BY organization, role, agreement
