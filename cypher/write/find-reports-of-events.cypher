// name: find-reports-of-events
// mode: write
// parameters: ids
// description: All reports of events.
UNWIND $ids AS id
MATCH (r:Report {eventId: id}) USING INDEX SEEK r:Report(eventId)
RETURN r.id AS id, elementId(r) AS at, properties(r) AS properties
