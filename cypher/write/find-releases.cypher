// name: find-releases
// mode: write
// parameters: ids
MATCH (r:Release) USING INDEX SEEK r:Release(id) WHERE r.id IN $ids
RETURN r.id AS id, elementId(r) AS at, properties(r) AS properties
