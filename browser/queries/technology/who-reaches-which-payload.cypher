// Which licensees reach which payload, and through what technology
MATCH p = (:Organization)<-[:LICENSES_TO]-(:Organization)-[:OWNS]->(:Technology)-[:USES]->(:Substance)
RETURN p
LIMIT 300
