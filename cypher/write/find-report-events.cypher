// name: find-report-events
// mode: write
// parameters: keys
// description: The events whose reports stand under one of these keys.
UNWIND $keys AS key
MATCH (k:ReportKey {key: key}) USING INDEX SEEK k:ReportKey(key)
MATCH (r:Report {id: k.reportId}) USING INDEX SEEK r:Report(id)
RETURN DISTINCT r.eventId AS id
