// name: add-features
// mode: write
// parameters: rows
// description: Features that nobody had, with the mentions that share them or vouch for them. row: id, kind, sharers; shares and vouches (element ids)
UNWIND $rows AS row
CREATE (f:Feature {id: row.id, kind: row.kind, sharers: row.sharers})
WITH f, row
CALL (f, row) {
  UNWIND row.shares AS at
  MATCH (m) WHERE elementId(m) = at
  CREATE (m)-[:SHARES]->(f)
}
CALL (f, row) {
  UNWIND row.vouches AS at
  MATCH (m) WHERE elementId(m) = at
  CREATE (m)-[:VOUCHES]->(f)
}
