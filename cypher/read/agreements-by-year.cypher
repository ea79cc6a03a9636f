// How many agreements were signed each year, by type
// -> year, type, agreements
MATCH (a:Agreement)
WHERE a.signedOn IS NOT NULL
WITH substring(a.signedOn, 0, 4) AS year, a.type AS type, count(*) AS agreements
RETURN year, type, agreements
ORDER BY year, type
