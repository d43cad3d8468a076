// name: tenures-in-order
// mode: read
// parameters: limit
// description: A tenure does not end before it begins
MATCH ()-[t:HELD]->() WHERE t.from > t.to OR t.observedFrom > t.observedTo OR NOT t.kind IN ['SUBSTANTIVE', 'ACTING']
RETURN t.id AS id
LIMIT $limit
