// name: find-changes
// mode: write
// parameters: ids
UNWIND $ids AS id
MATCH (c:Change {id: id}) USING INDEX SEEK c:Change(id)
RETURN c.id AS id, elementId(c) AS at, properties(c) AS properties
