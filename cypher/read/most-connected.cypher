// Companies with the most partners
// $limit int = 20 | how many
// -> organization, partners
MATCH (o:Organization)-[r:LICENSES_TO|GRANTS_OPTION_TO|COLLABORATES_WITH|SUPPLIES|DISTRIBUTES_FOR|ACQUIRES|SUBSIDIARY_OF|INVESTS_IN]-(p:Organization)
WITH o.name AS organization, count(DISTINCT p.id) AS partners
RETURN organization, partners
ORDER BY partners DESC, organization
LIMIT $limit
