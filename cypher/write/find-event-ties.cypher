// name: find-event-ties
// mode: write
// parameters: ids
// description: All ties that hang on events and agreements.
UNWIND $ids AS id
CALL (id) {
  MATCH (e:Entity {id: id})-[t]-(o:Entity) WHERE e:Event OR e:Agreement RETURN t
  UNION MATCH ()-[t:MET_WITH {eventId: id}]->() RETURN t
  UNION MATCH ()-[t:VISITED {eventId: id}]->() RETURN t
  UNION MATCH ()-[t:ACCOMPANIED {eventId: id}]->() RETURN t
  UNION MATCH ()-[t:COOPERATES_WITH {throughId: id}]->() RETURN t
}
WITH DISTINCT t
RETURN elementId(t) AS at, type(t) AS kind, elementId(startNode(t)) AS start, elementId(endNode(t)) AS end,
  properties(t) AS properties
