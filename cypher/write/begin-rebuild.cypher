// name: begin-rebuild
// mode: write
// parameters: 
// description: All releases wait to be drawn again; until the old picture is gone, nothing is drawn.
MATCH (g:GraphState {id: 'whomet'})
SET g.dropping = true
WITH g
MATCH (r:Release) WHERE r.stale IS NULL
SET r.stale = true
