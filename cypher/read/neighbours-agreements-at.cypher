// name: neighbours-agreements-at
// mode: read
// parameters: ids
// description: The agreements concluded at each event
UNWIND $ids AS id
MATCH (:Entity:Event {id: id})<-[:CONCLUDED_AT]-(o:Agreement)
WITH id, o ORDER BY o.name, o.id
RETURN id, collect(o {.id, .name, .names, .description, .kind, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds,
    label: [label IN labels(o) WHERE label <> 'Entity'][0]}) AS rows
