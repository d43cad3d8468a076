// name: find-feature-ties
// mode: write
// parameters: ids
// description: The features of the mentions of releases.
UNWIND $ids AS id
MATCH (m:Mention {releaseId: id})-[t:SHARES|VOUCHES]->(f:Feature) USING INDEX SEEK m:Mention(releaseId)
RETURN elementId(t) AS at, type(t) AS kind, elementId(m) AS start, elementId(f) AS end, properties(t) AS properties,
  f.id AS feature
