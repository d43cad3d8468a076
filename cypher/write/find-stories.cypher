// name: find-stories
// mode: write
// parameters: keys
// description: Releases that tell the same: originals, and what retells them. Who is silent has no statement that counts.
MATCH (r:Release) USING INDEX SEEK r:Release(storyKey) WHERE r.storyKey IN $keys
RETURN r.id AS id, r.storyKey AS storyKey, r.kind AS kind,
  EXISTS { MATCH (s:Statement {releaseId: r.id}) USING INDEX SEEK s:Statement(releaseId) WHERE s.status = 'ACTIVE' } AS speaks
