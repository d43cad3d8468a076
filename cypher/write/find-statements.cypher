// name: find-statements
// mode: write
// parameters: ids
UNWIND $ids AS id
MATCH (s:Statement {releaseId: id}) USING INDEX SEEK s:Statement(releaseId)
RETURN s.id AS id, elementId(s) AS at, properties(s) AS properties
