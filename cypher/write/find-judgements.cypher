// name: find-judgements
// mode: write
// parameters: ids
// description: Judgements in which one of these mentions or register entries takes part.
UNWIND $ids AS id
CALL (id) {
  MATCH (j:Judgement {left: id}) USING INDEX SEEK j:Judgement(left) RETURN j
  UNION MATCH (j:Judgement {right: id}) USING INDEX SEEK j:Judgement(right) RETURN j
}
WITH DISTINCT j
RETURN j.id AS id, elementId(j) AS at, properties(j) AS properties ORDER BY id
