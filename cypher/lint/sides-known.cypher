// name: sides-known
// mode: read
// parameters: limit
// description: A side is A, B or NONE
MATCH ()-[t:TOOK_PART]->() WHERE NOT coalesce(t.side, '') IN ['A', 'B', 'NONE']
RETURN t.id AS id
LIMIT $limit
