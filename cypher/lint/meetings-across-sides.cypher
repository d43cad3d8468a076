// name: meetings-across-sides
// mode: read
// parameters: limit
// description: Who met at an event took part in it on different sides, or on none
MATCH (a:Person)-[t:MET_WITH]->(b:Person)
MATCH (e:Event {id: t.eventId})
WITH t, [(a)-[p:TOOK_PART]->(e) | p.side] AS left, [(b)-[p:TOOK_PART]->(e) | p.side] AS right
WHERE size(left) > 0 AND size(right) > 0 AND all(side IN left + right WHERE side = left[0] AND side IN ['A', 'B'])
RETURN t.id AS id
LIMIT $limit
