// name: find-report-keys
// mode: write
// parameters: ids
UNWIND $ids AS id
MATCH (k:ReportKey {releaseId: id}) USING INDEX SEEK k:ReportKey(releaseId)
RETURN k.id AS id, elementId(k) AS at, properties(k) AS properties
