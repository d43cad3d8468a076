// name: ties-of-events
// mode: read
// parameters: limit
// description: A direct tie comes from an event or agreement that is there
MATCH ()-[t:MET_WITH|VISITED|ACCOMPANIED]->()
WHERE NOT EXISTS { MATCH (e:Event {id: t.eventId}) }
RETURN t.id AS id
LIMIT $limit
