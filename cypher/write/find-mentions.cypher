// name: find-mentions
// mode: write
// parameters: ids
UNWIND $ids AS id
MATCH (m:Mention {releaseId: id}) USING INDEX SEEK m:Mention(releaseId)
RETURN m.id AS id, elementId(m) AS at, properties(m) AS properties
