// name: neighbours-concluded-at
// mode: read
// parameters: ids
// description: The event at which each agreement was concluded
UNWIND $ids AS id
MATCH (:Entity:Agreement {id: id})-[:CONCLUDED_AT]->(o:Event)
WITH id, o ORDER BY o.name, o.id
RETURN id, collect(o {.id, .name, .names, .description, .kind, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds,
    label: [label IN labels(o) WHERE label <> 'Entity'][0]}) AS rows
