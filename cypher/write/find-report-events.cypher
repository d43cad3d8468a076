// name: find-report-events
// mode: write
// parameters: keys
// description: The events whose reports stand under one of these keys.
UNWIND $keys AS key
MATCH (k:ReportKey {key: key})
MATCH (r:Report {id: k.reportId})
RETURN DISTINCT r.eventId AS id
