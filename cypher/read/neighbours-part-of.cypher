// name: neighbours-part-of
// mode: read
// parameters: ids
// description: The organisations of which each organisation is directly a part
UNWIND $ids AS id
MATCH (:Entity:Organisation {id: id})-[:PART_OF]->(o:Organisation)
WITH id, o ORDER BY o.name, o.id
RETURN id, collect(o {.id, .name, .names, .description, .kind, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds,
    label: [label IN labels(o) WHERE label <> 'Entity'][0]}) AS rows
