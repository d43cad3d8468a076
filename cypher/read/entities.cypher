// name: entities
// mode: read
// parameters: ids
// description: Entities by id; a merged id gives its survivor
UNWIND $ids AS id
OPTIONAL MATCH (alias:Alias {id: id})
WITH id, coalesce(alias.entityId, id) AS merged
MATCH (n:Entity) WHERE n.id IN [id, merged]
RETURN id, n {.id, .name, .names, .description, .kind, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds,
    label: [label IN labels(n) WHERE label <> 'Entity'][0]} AS row
