// name: delete-releases
// mode: write
// parameters: ids
// description: Releases with all that was read in them.
UNWIND $ids AS id
MATCH (r:Release {id: id})
CALL (id) {
  MATCH (n:Statement {releaseId: id}) DETACH DELETE n RETURN count(*) AS statements
}
CALL (id) {
  MATCH (n:Mention {releaseId: id}) DETACH DELETE n RETURN count(*) AS mentions
}
CALL (id) {
  MATCH (n:ReleaseVersion {releaseId: id}) DETACH DELETE n RETURN count(*) AS versions
}
CALL (id) {
  MATCH (n:Alias {releaseId: id}) DETACH DELETE n RETURN count(*) AS aliases
}
DETACH DELETE r
RETURN count(*) AS releases, sum(versions) AS versions, sum(statements) AS statements, sum(mentions) AS mentions
