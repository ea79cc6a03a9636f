// The five busiest licensors and all their partners
MATCH (licensor:Organization)-[:LICENSES_TO]->(licensee:Organization)
WITH licensor, count(DISTINCT licensee) AS licensees
ORDER BY licensees DESC, licensor.name
LIMIT 5
MATCH p = (licensor)-[:LICENSES_TO|GRANTS_OPTION_TO|COLLABORATES_WITH|SUPPLIES|DISTRIBUTES_FOR|ACQUIRES|INVESTS_IN]-(:Organization)
RETURN p
