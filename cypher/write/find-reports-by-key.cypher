// name: find-reports-by-key
// mode: write
// parameters: keys
// description: Reports that stand under one of these keys.
UNWIND $keys AS key
MATCH (k:ReportKey {key: key})
WITH DISTINCT k.reportId AS id
MATCH (r:Report {id: id})
RETURN r.id AS id, elementId(r) AS at, properties(r) AS properties
