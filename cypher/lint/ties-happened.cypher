// name: ties-happened
// mode: read
// parameters: limit
// description: What is only announced, or was cancelled, makes no tie
MATCH ()-[t:MET_WITH|VISITED|ACCOMPANIED]->()
MATCH (e:Event {id: t.eventId}) WHERE e.status <> 'OCCURRED'
RETURN t.id AS id
LIMIT $limit
