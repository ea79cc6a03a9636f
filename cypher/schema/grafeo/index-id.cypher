// Nodes are found by id: here a constraint gives no index; Label stands for each node label
CREATE INDEX IF NOT EXISTS FOR (n:Label) ON (n.id)
