// name: lock-graph
// mode: write
// parameters: 
// description: One writer at a time: taking the node's lock writes nothing once the node is there.
MERGE (g:GraphState {id: 'whomet'})
REMOVE g.lock
RETURN g.registerHash AS registerHash, g.dropping AS dropping
