// Delete nodes of one label with their edges; Label stands for it
// $ids string[] | the ids
UNWIND $ids AS id
MATCH (n:Label {id: id})
DETACH DELETE n
