// name: find-run-releases
// mode: write
// parameters: id
// description: The releases that a run read or edited, and whether texts of other runs are there too.
MATCH (v:ReleaseVersion {runId: $id})
WITH DISTINCT v.releaseId AS id
RETURN id, EXISTS { MATCH (o:ReleaseVersion {releaseId: id}) WHERE o.runId IS NULL OR o.runId <> $id } AS others
ORDER BY id
