// name: lock-graph
// mode: write
// parameters: 
// description: One writer at a time: setting a label that is there takes the node's lock, and writes nothing. (Removing a property takes none in a store that never had one of its name.)
MERGE (g:GraphState {id: 'whomet'})
SET g:GraphState
RETURN g.registerHash AS registerHash, g.dropping AS dropping, g.writer AS writer
