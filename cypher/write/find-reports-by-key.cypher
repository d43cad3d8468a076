// name: find-reports-by-key
// mode: write
// parameters: keys
// description: Reports that stand under one of these keys.
UNWIND $keys AS key
MATCH (k:ReportKey {key: key}) USING INDEX SEEK k:ReportKey(key)
WITH DISTINCT k.reportId AS id
MATCH (r:Report {id: id}) USING INDEX SEEK r:Report(id)
RETURN r.id AS id, elementId(r) AS at, properties(r) AS properties
