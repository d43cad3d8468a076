// name: find-versions
// mode: write
// parameters: ids
UNWIND $ids AS id
MATCH (v:ReleaseVersion {releaseId: id}) USING INDEX SEEK v:ReleaseVersion(releaseId)
RETURN v.id AS id, elementId(v) AS at, v.releaseId AS releaseId,
  {contentHash: v.contentHash, readAt: v.readAt, retiredAt: v.retiredAt, runId: v.runId} AS properties,
  EXISTS { (v)-[:VERSION_OF]->(:Release {id: id}) } AS linked
