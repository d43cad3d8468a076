// name: set-writer
// mode: write
// parameters: writer
// description: Notes who wrote last: a writer that finds its own note may rely on what it read before.
MATCH (g:GraphState {id: 'whomet'})
SET g.writer = $writer
