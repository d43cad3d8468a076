// name: find-features
// mode: write
// parameters: ids
MATCH (f:Feature) WHERE f.id IN $ids
RETURN f.id AS id, elementId(f) AS at, properties(f) AS properties
