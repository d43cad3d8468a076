// name: page-releases
// mode: write
// parameters: after, limit
// description: Ids of releases, in order.
MATCH (r:Release) WHERE r.id > $after
RETURN r.id AS id ORDER BY id LIMIT $limit
