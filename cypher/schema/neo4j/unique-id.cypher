// Each id once, which is also the index; Label stands for each node label
CREATE CONSTRAINT IF NOT EXISTS FOR (n:Label) REQUIRE n.id IS UNIQUE
