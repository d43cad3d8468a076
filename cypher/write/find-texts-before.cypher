// name: find-texts-before
// mode: write
// parameters: ids, run
// description: The latest text of each release that is not of a run, and whether the text that stands is.
UNWIND $ids AS id
MATCH (v:ReleaseVersion {releaseId: id}) USING INDEX SEEK v:ReleaseVersion(releaseId) WHERE v.runId IS NULL OR v.runId <> $run
WITH id, v ORDER BY v.readAt DESC, v.id
WITH id, collect(v)[0] AS v
RETURN id, v.text AS text, EXISTS { MATCH (c:ReleaseVersion {releaseId: id, runId: $run}) WHERE c.retiredAt IS NULL } AS current
