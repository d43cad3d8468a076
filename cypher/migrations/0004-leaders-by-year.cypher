// An entity takes its id from a mention of the earliest year: what was drawn before mentions told their years is drawn again.
MATCH (g:GraphState {id: 'whomet'})
WHERE g.dropping IS NULL AND EXISTS {
  MATCH (m:Mention)-[t:REFERS_TO]->() WHERE t.year IS NULL
  MATCH (r:Release {id: m.releaseId}) WHERE r.publishedOn IS NOT NULL
}
SET g.dropping = true;
MATCH (g:GraphState {id: 'whomet', dropping: true})
MATCH (r:Release) WHERE r.stale IS NULL
WITH r LIMIT 10000
SET r.stale = true;
MATCH (g:GraphState {id: 'whomet'})
WITH g, g.dropping IS NULL AS before
WHERE NOT before OR EXISTS {
  MATCH (m:Mention)-[t:REFERS_TO]->() WHERE t.year IS NULL
  MATCH (r:Release {id: m.releaseId}) WHERE r.publishedOn IS NOT NULL
}
RETURN COUNT { MATCH (r:Release) WHERE r.stale IS NULL } + CASE WHEN before THEN 1 ELSE 0 END AS left;
