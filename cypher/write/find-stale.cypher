// name: find-stale
// mode: write
// parameters: limit
MATCH (r:Release) WHERE r.stale = true
RETURN r.id AS id ORDER BY id LIMIT $limit
