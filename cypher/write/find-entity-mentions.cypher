// name: find-entity-mentions
// mode: write
// parameters: ids
// description: All that releases call an entity, with the first mention that does, and what they say holds it.
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:REFERS_TO]-(m:Mention) USING INDEX SEEK e:Entity(id)
OPTIONAL MATCH (above:Mention {id: m.withinId})-[:REFERS_TO]->(w:Entity) USING INDEX SEEK above:Mention(id)
WITH id, e, m, w, CASE WHEN e:Organisation THEN EXISTS {
    MATCH (m)<-[:ABOUT {as: 'object'}]-(:Statement {type: 'SESSION_OF', status: 'ACTIVE'})
  } ELSE false END AS meets
WITH id, e, m.name AS name, min(m.id) AS first, collect(DISTINCT m.aliases) AS aliases,
  collect(DISTINCT m.placeKind) AS placeKinds, collect(DISTINCT w.id) AS within, max(meets) AS meets
RETURN id, e.name AS entityName, head([label IN labels(e) WHERE label <> 'Entity']) AS kind,
  collect({name: name, first: first}) AS names, collect(aliases) AS aliases, collect(placeKinds) AS placeKinds,
  collect(within) AS within, true IN collect(meets) AS mechanism
