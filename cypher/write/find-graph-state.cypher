// name: find-graph-state
// mode: write
// parameters: 
MATCH (g:GraphState {id: 'whomet'})
RETURN g.registerHash AS registerHash, g.dropping AS dropping, g.writer AS writer
