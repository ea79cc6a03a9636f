// Agreements, their parties, what they cover and what is paid
MATCH p = (:Organization)-[:PARTY_TO]->(agreement:Agreement)
OPTIONAL MATCH q = (agreement)-[:COVERS|HAS_TERM]->()
RETURN p, q
LIMIT 300
