// name: ties
// mode: read
// parameters: ids
// description: The ties of the picture that start at these entities, with the releases that they rest on
UNWIND $ids AS id
MATCH (n:Entity {id: id})-[t]->(m:Entity)
USING INDEX SEEK n:Entity(id)
RETURN id AS start, n.name AS startName, type(t) AS kind, m.id AS end, m.name AS endName, [label IN labels(m) WHERE label <> 'Entity'][0] AS endLabel,
  m.organisationId AS organisation, properties(t) AS properties,
  COLLECT {
    UNWIND coalesce(t.statementIds, []) AS statementId
    MATCH (s:Statement {id: statementId})
    USING INDEX SEEK s:Statement(id)
    RETURN DISTINCT s.releaseId AS releaseId ORDER BY releaseId
  } AS releases
ORDER BY start, kind, end, t.id
