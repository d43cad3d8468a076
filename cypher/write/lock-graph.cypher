// name: lock-graph
// mode: write
// parameters: 
// description: One writer at a time: setting a label that is there takes the node's lock, and writes nothing. (Removing a property takes none in a store that never had one of its name.) What stands is for the next statement to read: in this one the planner may read it before the lock is got.
MERGE (g:GraphState {id: 'whomet'})
SET g:GraphState
