// name: count-statements
// mode: read
// parameters: cap, ids, statuses
// description: How many statements each release makes
UNWIND $ids AS id
CALL (id) {
  MATCH (s:Statement {releaseId: id}) WHERE s.status IN $statuses
  WITH 1 AS one LIMIT $cap
  RETURN count(*) AS total
}
RETURN id, total
