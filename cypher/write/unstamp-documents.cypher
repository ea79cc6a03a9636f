// Take back what documents say of the facts that they were written from, so that the graph is known not to be whole
MATCH (d:Document)
SET d.facts = null
