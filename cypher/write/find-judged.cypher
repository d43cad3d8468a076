// name: find-judged
// mode: write
// parameters: ids
// description: What ids of judgements stand for: mentions with their releases, register entries, entities of the picture and their other ids.
UNWIND $ids AS id
OPTIONAL MATCH (m:Mention {id: id}) USING INDEX SEEK m:Mention(id)
OPTIONAL MATCH (r:RegisterEntry {id: id}) USING INDEX SEEK r:RegisterEntry(id)
OPTIONAL MATCH (e:Entity {id: id}) USING INDEX SEEK e:Entity(id)
OPTIONAL MATCH (a:Alias {id: id}) USING INDEX SEEK a:Alias(id)
WITH id, m, r, coalesce(e.id, a.entityId) AS entity
RETURN id, m.releaseId AS releaseId, m.name AS name, coalesce(m.kind, r.kind, COLLECT { MATCH (o:Entity {id: entity}) USING INDEX SEEK o:Entity(id) RETURN [label IN labels(o) WHERE label <> 'Entity'][0] }[0]) AS kind, r.id AS entry, entity,
  COLLECT { MATCH (node:Entity {id: entity})<-[:REFERS_TO]-(o:Mention) USING INDEX SEEK node:Entity(id) RETURN o.id ORDER BY o.id } AS mentions
