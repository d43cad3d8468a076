// name: neighbours-topics
// mode: read
// parameters: ids
// description: What each event or agreement is about
UNWIND $ids AS id
MATCH (:Entity {id: id})-[:CONCERNS]->(o:Topic)
WITH id, o ORDER BY o.name, o.id
RETURN id, collect(o {.id, .name, .names, .description, .kind, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds,
    label: [label IN labels(o) WHERE label <> 'Entity'][0]}) AS rows
