// An entity takes its id from a mention of the earliest year: all that was drawn by another rule is drawn again.
MATCH (r:Release) WHERE r.stale IS NULL
WITH r LIMIT 10000
SET r.stale = true;
MATCH (g:GraphState {id: 'whomet'})
SET g.dropping = true;
MATCH (g:GraphState {id: 'whomet'}) WHERE g.dropping IS NULL
RETURN count(g) + COUNT { MATCH (r:Release) WHERE r.stale IS NULL } AS left;
