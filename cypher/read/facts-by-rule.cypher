// How many facts each rule has given
// -> rule, type, facts, confidence
MATCH (f:Fact)
WITH f.rule AS rule, f.type AS type, count(*) AS facts, avg(f.confidence) AS mean
RETURN rule, type, facts, round(mean * 1000) / 1000 AS confidence
ORDER BY facts DESC, rule, type
