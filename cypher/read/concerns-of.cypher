// name: concerns-of
// mode: read
// parameters: ids
// description: Why each event or agreement is said to be about its topics
UNWIND $ids AS id
MATCH (about:Entity {id: id})-[t:CONCERNS]->(topic:Topic)
WITH id, t, about, topic ORDER BY topic.name, t.id
RETURN id, collect(t {.id, .statementIds, topic: topic {.id, .name, .names}, about: about {.id, .name, .kind, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds,
    label: [label IN labels(about) WHERE label <> 'Entity'][0]}}) AS rows
