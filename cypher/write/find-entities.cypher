// name: find-entities
// mode: write
// parameters: ids
MATCH (e:Entity) USING INDEX SEEK e:Entity(id) WHERE e.id IN $ids
RETURN e.id AS id, elementId(e) AS at, labels(e) AS labels, properties(e) AS properties
