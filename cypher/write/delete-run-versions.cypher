// name: delete-run-versions
// mode: write
// parameters: ids, run
// description: The texts of a run, with the statements and mentions that only they hold; what stays is of the run that read it next.
UNWIND $ids AS id
CALL (id) {
  MATCH (v:ReleaseVersion {releaseId: id, runId: $run})
  DETACH DELETE v
}
CALL (id) {
  MATCH (s:Statement {releaseId: id}) WHERE NOT EXISTS { (s)-[:STATED_IN]->() }
  DETACH DELETE s
}
CALL (id) {
  MATCH (m:Mention {releaseId: id}) WHERE m.status = 'RETIRED' AND NOT EXISTS { (m)<-[:ABOUT]-() }
  DETACH DELETE m
}
CALL (id) {
  MATCH (r:Release {id: id, runId: $run})<-[:VERSION_OF]-(v:ReleaseVersion)
  WITH r, v ORDER BY v.readAt, v.id
  WITH r, collect(v.runId)[0] AS run
  SET r.runId = run
}
CALL (id) {
  MATCH (s:Statement {releaseId: id, runId: $run})-[:STATED_IN]->(v:ReleaseVersion)
  WITH s, v ORDER BY v.readAt, v.id
  WITH s, collect(v.runId)[0] AS run
  SET s.runId = run
}
