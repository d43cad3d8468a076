// name: event-parts
// mode: read
// parameters: ids
// description: The events that were part of each journey, the earliest first
UNWIND $ids AS id
MATCH (:Entity:Event {id: id})<-[:DURING]-(o:Event)
WITH id, o ORDER BY o.date IS NULL, o.date, o.id
RETURN id, collect(o {.id, .name, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds}) AS rows
