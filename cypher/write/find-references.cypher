// name: find-references
// mode: write
// parameters: ids
// description: Whom the mentions of releases refer to.
UNWIND $ids AS id
MATCH (m:Mention {releaseId: id})-[t:REFERS_TO]->(e:Entity) USING INDEX SEEK m:Mention(releaseId)
RETURN elementId(t) AS at, 'REFERS_TO' AS kind, elementId(m) AS start, elementId(e) AS end, properties(t) AS properties,
  m.id AS mention, e.id AS entity
