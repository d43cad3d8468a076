// name: sessions-at
// mode: read
// parameters: ids
// description: The session that each event is
UNWIND $ids AS id
MATCH (event:Entity:Event {id: id})-[t:SESSION_OF]->(organisation:Organisation)
WITH id, t, event, organisation ORDER BY organisation.name, t.id
RETURN id, collect(t {.id, .number, .statementIds, event: event {.id, .name, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds}, organisation: organisation {.id, .name, .names, .kind, .description}}) AS rows
