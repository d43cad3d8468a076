// name: find-aliases-by-id
// mode: write
// parameters: ids
// description: Which of these ids are other ids of something already.
UNWIND $ids AS id
MATCH (a:Alias {id: id}) USING INDEX SEEK a:Alias(id)
RETURN a.id AS id, elementId(a) AS at, properties(a) AS properties
