// name: find-releases-of-statements
// mode: write
// parameters: ids
UNWIND $ids AS id
MATCH (s:Statement {id: id}) USING INDEX SEEK s:Statement(id)
RETURN id, s.releaseId AS releaseId
