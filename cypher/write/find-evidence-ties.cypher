// name: find-evidence-ties
// mode: write
// parameters: ids
// description: What statements are about, and which versions state them.
UNWIND $ids AS id
MATCH (s:Statement {releaseId: id})-[t:ABOUT|STATED_IN]->(o) USING INDEX SEEK s:Statement(releaseId)
RETURN elementId(t) AS at, type(t) AS kind, elementId(s) AS start, elementId(o) AS end, properties(t) AS properties,
  s.id AS startId, o.id AS endId
