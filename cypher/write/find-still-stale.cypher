// name: find-still-stale
// mode: write
// parameters: ids
MATCH (r:Release) USING INDEX SEEK r:Release(id) WHERE r.id IN $ids AND r.stale
RETURN r.id AS id ORDER BY id
