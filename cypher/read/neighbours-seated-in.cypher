// name: neighbours-seated-in
// mode: read
// parameters: ids
// description: The organisations seated in each place; at most 500 of each
UNWIND $ids AS id
CALL (id) {
  MATCH (:Entity:Place {id: id})<-[:SEATED_IN]-(o:Organisation)
  RETURN o ORDER BY o.name, o.id LIMIT 500
}
RETURN id, collect(o {.id, .name, .names, .description, .kind, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds,
    label: [label IN labels(o) WHERE label <> 'Entity'][0]}) AS rows
