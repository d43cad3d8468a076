// name: find-shown-names
// mode: write
// parameters: ids
// description: The names of entities that have been drawn.
MATCH (e:Entity) USING INDEX SEEK e:Entity(id) WHERE e.id IN $ids AND e.name IS NOT NULL
RETURN e.id AS id, e.names AS names
