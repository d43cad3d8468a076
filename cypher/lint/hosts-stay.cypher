// name: hosts-stay
// mode: read
// parameters: limit
// description: Who is the host of an event makes no visit by it
MATCH (p:Person)-[t:VISITED]->() MATCH (p)-[part:TOOK_PART {role: 'HOST'}]->(e:Event {id: t.eventId})
RETURN t.id AS id
LIMIT $limit
