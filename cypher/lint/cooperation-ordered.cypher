// name: cooperation-ordered
// mode: read
// parameters: limit
// description: A tie of co-operation leads from the smaller id to the greater
MATCH (a)-[t:COOPERATES_WITH]->(b) WHERE a.id >= b.id
RETURN t.id AS id
LIMIT $limit
