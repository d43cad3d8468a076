// name: find-event-ties
// mode: write
// parameters: ids
// description: All ties that hang on events and agreements.
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[t]-(o:Entity) USING INDEX SEEK e:Entity(id) WHERE e:Event OR e:Agreement RETURN t
  UNION MATCH ()-[t:MET_WITH {eventId: id}]->() USING INDEX t:MET_WITH(eventId) RETURN t
  UNION MATCH ()-[t:VISITED {eventId: id}]->() USING INDEX t:VISITED(eventId) RETURN t
  UNION MATCH ()-[t:ACCOMPANIED {eventId: id}]->() USING INDEX t:ACCOMPANIED(eventId) RETURN t
  UNION MATCH ()-[t:COOPERATES_WITH {throughId: id}]->() USING INDEX t:COOPERATES_WITH(throughId) RETURN t
}
WITH DISTINCT t
RETURN elementId(t) AS at, type(t) AS kind, elementId(startNode(t)) AS start, elementId(endNode(t)) AS end,
  properties(t) AS properties
