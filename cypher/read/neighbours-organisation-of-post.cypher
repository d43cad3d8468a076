// name: neighbours-organisation-of-post
// mode: read
// parameters: ids
// description: The organisation of each post
UNWIND $ids AS id
MATCH (:Entity:Post {id: id})-[:AT]->(o:Organisation)
WITH id, o ORDER BY o.name, o.id
RETURN id, collect(o {.id, .name, .names, .description, .kind, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds,
    label: [label IN labels(o) WHERE label <> 'Entity'][0]}) AS rows
