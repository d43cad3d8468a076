// name: count-statements
// mode: read
// parameters: ids, statuses
// description: How many statements each release makes
UNWIND $ids AS id
CALL (id) {
  MATCH (s:Statement {releaseId: id}) WHERE s.status IN $statuses
  RETURN count(*) AS total
}
RETURN id, total
