// name: find-aliases
// mode: write
// parameters: ids
UNWIND $ids AS id
MATCH (a:Alias {releaseId: id}) USING INDEX SEEK a:Alias(releaseId)
RETURN a.id AS id, elementId(a) AS at, properties(a) AS properties
