// name: find-reports
// mode: write
// parameters: ids
// description: What releases reported of events, when they were last drawn.
UNWIND $ids AS id
MATCH (r:Report {releaseId: id}) USING INDEX SEEK r:Report(releaseId)
RETURN r.id AS id, elementId(r) AS at, properties(r) AS properties
