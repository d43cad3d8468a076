// name: find-judgements-by-id
// mode: write
// parameters: ids
UNWIND $ids AS id
MATCH (j:Judgement {id: id}) USING INDEX SEEK j:Judgement(id)
RETURN j.id AS id, elementId(j) AS at, properties(j) AS properties
