// name: find-profiles
// mode: write
// parameters: ids
// description: The mentions of releases as they were last settled, with all their features.
UNWIND $ids AS id
MATCH (m:Mention {releaseId: id})-[t:REFERS_TO]->(e:Entity) USING INDEX SEEK m:Mention(releaseId)
RETURN m.id AS mention, id AS releaseId, m.name AS name, e.id AS entity, t.profile AS profile, t.leader AS leader, t.year AS year,
  [(m)-[:SHARES|VOUCHES]->(f:Feature) | f.id] AS features
