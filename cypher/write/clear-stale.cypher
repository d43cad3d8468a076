// name: clear-stale
// mode: write
// parameters: ids
MATCH (r:Release) WHERE r.id IN $ids AND r.stale
REMOVE r.stale
