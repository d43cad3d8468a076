// name: end-drop
// mode: write
// parameters: 
MATCH (g:GraphState {id: 'whomet'})
REMOVE g.dropping
