// name: lock-evidence
// mode: write
// parameters: 
// description: One at a time writes what releases say: who draws what waits holds the graph's lock alone, while evidence of other releases is stored.
MERGE (g:GraphState {id: 'evidence'})
SET g:GraphState
RETURN g.id AS id
