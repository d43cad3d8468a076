// name: event-trips
// mode: read
// parameters: ids
// description: The journey that each event was part of
UNWIND $ids AS id
MATCH (:Entity:Event {id: id})-[:DURING]->(o:Event)
WITH id, o ORDER BY o.date, o.id
RETURN id, collect(o {.id, .name, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds}) AS rows
