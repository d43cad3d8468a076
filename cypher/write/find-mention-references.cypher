// name: find-mention-references
// mode: write
// parameters: ids
// description: Whom mentions refer to.
UNWIND $ids AS id
MATCH (m:Mention {id: id})-[t:REFERS_TO]->(e:Entity) USING INDEX SEEK m:Mention(id)
RETURN elementId(t) AS at, 'REFERS_TO' AS kind, elementId(m) AS start, elementId(e) AS end, properties(t) AS properties,
  e.id AS entity, id AS mention
