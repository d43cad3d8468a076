// name: find-doubts
// mode: write
// parameters: ids
// description: Doubts about entities.
UNWIND $ids AS id
CALL (id) {
  MATCH (d:Doubt {left: id}) USING INDEX SEEK d:Doubt(left) RETURN d
  UNION MATCH (d:Doubt {right: id}) USING INDEX SEEK d:Doubt(right) RETURN d
}
WITH DISTINCT d
RETURN d.id AS id, elementId(d) AS at, properties(d) AS properties
