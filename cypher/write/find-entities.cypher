// name: find-entities
// mode: write
// parameters: ids
MATCH (e:Entity) WHERE e.id IN $ids
RETURN e.id AS id, elementId(e) AS at, labels(e) AS labels, properties(e) AS properties
