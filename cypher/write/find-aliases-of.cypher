// name: find-aliases-of
// mode: write
// parameters: ids
// description: By which other ids entities are known.
UNWIND $ids AS id
MATCH (a:Alias {entityId: id}) USING INDEX SEEK a:Alias(entityId)
RETURN a.id AS id, elementId(a) AS at, properties(a) AS properties
