// name: find-features
// mode: write
// parameters: ids
MATCH (f:Feature) USING INDEX SEEK f:Feature(id) WHERE f.id IN $ids
RETURN f.id AS id, elementId(f) AS at, properties(f) AS properties
