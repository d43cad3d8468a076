// name: locate-entities
// mode: write
// parameters: ids
MATCH (e:Entity) USING INDEX SEEK e:Entity(id) WHERE e.id IN $ids
RETURN e.id AS id, elementId(e) AS at
