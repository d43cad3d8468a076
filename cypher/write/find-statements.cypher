// name: find-statements
// mode: write
// parameters: ids
UNWIND $ids AS id
MATCH (s:Statement {releaseId: id})
RETURN s.id AS id, elementId(s) AS at, properties(s) AS properties
