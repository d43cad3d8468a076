// name: find-corrections-by-id
// mode: write
// parameters: ids
UNWIND $ids AS id
MATCH (c:Correction {id: id}) USING INDEX SEEK c:Correction(id)
RETURN c.id AS id, elementId(c) AS at, properties(c) AS properties
