// name: nothing-waits
// mode: read
// parameters: limit
// description: No release waits to be drawn again, and no rebuild stands half-way
CALL () {
  MATCH (r:Release {stale: true}) RETURN r.id AS id
  UNION ALL
  MATCH (g:GraphState {dropping: true}) RETURN g.id AS id
}
RETURN id
LIMIT $limit
