// name: find-doubts
// mode: write
// parameters: ids
// description: Doubts about entities.
UNWIND $ids AS id
CALL (id) {
  MATCH (d:Doubt {left: id}) RETURN d
  UNION MATCH (d:Doubt {right: id}) RETURN d
}
WITH DISTINCT d
RETURN d.id AS id, elementId(d) AS at, properties(d) AS properties
