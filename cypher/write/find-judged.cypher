// name: find-judged
// mode: write
// parameters: ids
// description: What ids of judgements stand for: mentions with their releases, register entries, entities of the picture and their other ids.
UNWIND $ids AS id
OPTIONAL MATCH (m:Mention {id: id})
OPTIONAL MATCH (r:RegisterEntry {id: id})
OPTIONAL MATCH (e:Entity {id: id})
OPTIONAL MATCH (a:Alias {id: id})
WITH id, m, r, coalesce(e.id, a.entityId) AS entity
RETURN id, m.releaseId AS releaseId, m.name AS name, coalesce(m.kind, r.kind, COLLECT { MATCH (o:Entity {id: entity}) RETURN [label IN labels(o) WHERE label <> 'Entity'][0] }[0]) AS kind, r.id AS entry, entity,
  COLLECT { MATCH (:Entity {id: entity})<-[:REFERS_TO]-(o:Mention) RETURN o.id ORDER BY o.id } AS mentions
