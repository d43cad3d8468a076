// name: locate-mentions
// mode: write
// parameters: ids
// description: Mentions of releases, by release id.
UNWIND $ids AS id
MATCH (m:Mention {releaseId: id}) USING INDEX SEEK m:Mention(releaseId)
RETURN m.id AS id, elementId(m) AS at
