// name: neighbours-within
// mode: read
// parameters: ids
// description: The place that directly holds each place
UNWIND $ids AS id
MATCH (:Entity:Place {id: id})-[:WITHIN]->(o:Place)
WITH id, o ORDER BY o.name, o.id
RETURN id, collect(o {.id, .name, .names, .description, .kind, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds,
    label: [label IN labels(o) WHERE label <> 'Entity'][0]}) AS rows
