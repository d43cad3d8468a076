// name: meetings-ordered
// mode: read
// parameters: limit
// description: A meeting leads from the smaller id to the greater
MATCH (a)-[t:MET_WITH]->(b) WHERE a.id >= b.id
RETURN t.id AS id
LIMIT $limit
