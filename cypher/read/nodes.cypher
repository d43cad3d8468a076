// name: nodes
// mode: read
// parameters: ids
// description: Anything by id: entities (a merged id gives its survivor), releases, statements and ties
UNWIND $ids AS id
CALL (id) {
  OPTIONAL MATCH (alias:Alias {id: id})
  WITH id, coalesce(alias.entityId, id) AS merged
  MATCH (n:Entity) WHERE n.id IN [id, merged]
  RETURN n {.id, .name, .names, .description, .kind, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds,
    label: [label IN labels(n) WHERE label <> 'Entity'][0]} AS row
  UNION ALL
  MATCH (r:Release {id: id})
  RETURN r {.id, .title, .url, .publisher, .publishedOn, .language, .licence, .attribution, .kind,
    .basedOnPublisher, .basedOnPublishedOn, .basedOnTitle, label: 'Release'} AS row
  UNION ALL
  MATCH (s:Statement {id: id})
  CALL (s) {
    MATCH (s)-[about:ABOUT]->(mention:Mention)
    WHERE about.as IN ['subject', 'object', 'post', 'place', 'organisation']
    OPTIONAL MATCH (mention)-[:REFERS_TO]->(n:Entity)
    WITH about, mention, n ORDER BY mention.start, about.as, n.id
    RETURN collect(mention {.text, .name, .start, .end, as: about.as, entity: n {.id, .name, .names, .description, .kind, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds,
    label: [label IN labels(n) WHERE label <> 'Entity'][0]}}) AS mentions
  }
  RETURN s {.id, .type, .modality, start: coalesce(s.start, -1), .date, .dateText, .status, .rule, .confidence, .readAt, .retiredAt, .releaseId, .correctionId, label: 'Statement', mentions: mentions} AS row
  UNION ALL
  MATCH (a:Person)-[m:MET_WITH {id: id}]->(b:Person)
  RETURN m {.id, .date, .dateText, .precision, .eventId, .placeId, .cityId, .statementIds,
    a: a {.id, .name, .names, .description}, b: b {.id, .name, .names, .description}, label: 'Meeting'} AS row
  UNION ALL
  MATCH (person:Person)-[v:VISITED {id: id}]->(target)
  RETURN v {.id, .date, .dateText, .precision, .eventId, .cityId, .statementIds,
    person: person {.id, .name, .names, .description}, target: target {.id, .name, .names, .kind, .description, label: [label IN labels(target) WHERE label <> 'Entity'][0]}, label: 'Visit'} AS row
  UNION ALL
  MATCH (person:Person)-[t:SIGNED {id: id}]->(agreement:Agreement)
  RETURN t {.id, .date, .dateText, .precision, .onBehalfOfId, .statementIds,
    person: person {.id, .name, .names, .description}, agreement: agreement {.id, .name, .kind, .date, .dateText, .precision, .statementIds}, label: 'Signature'} AS row
  UNION ALL
  MATCH (person:Person)-[t:WITNESSED {id: id}]->(agreement:Agreement)
  RETURN t {.id, .date, .dateText, .precision, .statementIds,
    person: person {.id, .name, .names, .description}, agreement: agreement {.id, .name, .kind, .date, .dateText, .precision, .statementIds}, label: 'Witnessing'} AS row
  UNION ALL
  MATCH (person:Person)-[t:ACCOMPANIED {id: id}]->(other:Person)
  RETURN t {.id, .date, .dateText, .precision, .eventId, .statementIds,
    person: person {.id, .name, .names, .description}, other: other {.id, .name, .names, .description}, turned: startNode(t) = other, label: 'Accompaniment'} AS row
  UNION ALL
  MATCH (organisation:Organisation)-[t:PARTY_TO {id: id}]->(agreement:Agreement)
  RETURN t {.id, .date, .dateText, .precision, .statementIds,
    organisation: organisation {.id, .name, .names, .kind, .description}, agreement: agreement {.id, .name, .kind, .date, .dateText, .precision, .statementIds}, label: 'Party'} AS row
  UNION ALL
  MATCH (participant)-[t:TOOK_PART {id: id}]->(event:Event)
  RETURN t {.id, .role, .side, .capacity, .postId, .statementIds, event: event {.id, .name, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds},
    participant: participant {.id, .name, .names, .kind, .description, label: [label IN labels(participant) WHERE label <> 'Entity'][0]}, label: 'Participation'} AS row
  UNION ALL
  MATCH (event:Event)-[t:SESSION_OF {id: id}]->(organisation:Organisation)
  RETURN t {.id, .number, .statementIds, event: event {.id, .name, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds}, organisation: organisation {.id, .name, .names, .kind, .description}, label: 'Session'} AS row
  UNION ALL
  MATCH (about)-[t:CONCERNS {id: id}]->(topic:Topic)
  RETURN t {.id, .statementIds, topic: topic {.id, .name, .names}, about: about {.id, .name, .kind, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds,
    label: [label IN labels(about) WHERE label <> 'Entity'][0]}, label: 'Concern'} AS row
  UNION ALL
  MATCH (person:Person)-[h:HELD {id: id}]->(post:Post)
  WITH person, h, post, null AS certainty
  RETURN h {.id, .kind, .from, .to, .fromText, .toText, .observedFrom, .observedTo, .announced, .statementIds, .registerEntry,
    registerUrl: CASE h.source WHEN 'register' THEN h.url ELSE person.registerUrl END,
    certainty: certainty, person: person {.id, .name, .names, .description}, post: post {.id, .name, .names}, label: 'Tenure'} AS row
}
RETURN id, row
