// name: clear-stale
// mode: write
// parameters: ids
MATCH (r:Release) USING INDEX SEEK r:Release(id) WHERE r.id IN $ids AND r.stale
REMOVE r.stale
