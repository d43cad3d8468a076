// name: neighbours-seat
// mode: read
// parameters: ids
// description: Where each organisation is seated
UNWIND $ids AS id
MATCH (:Entity:Organisation {id: id})-[:SEATED_IN]->(o:Place)
WITH id, o ORDER BY o.name, o.id
RETURN id, collect(o {.id, .name, .names, .description, .kind, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds,
    label: [label IN labels(o) WHERE label <> 'Entity'][0]}) AS rows
