// name: meetings-once
// mode: read
// parameters: limit
// description: Two persons meet once at an event
MATCH (a:Person)-[t:MET_WITH]->(b:Person)
WITH a, b, t.eventId AS event, collect(t.id) AS ids WHERE size(ids) > 1
RETURN ids[0] AS id
LIMIT $limit
