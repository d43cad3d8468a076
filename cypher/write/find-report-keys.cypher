// name: find-report-keys
// mode: write
// parameters: ids
UNWIND $ids AS id
MATCH (k:ReportKey {releaseId: id})
RETURN k.id AS id, elementId(k) AS at, properties(k) AS properties
