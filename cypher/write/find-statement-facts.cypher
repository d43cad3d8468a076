// name: find-statement-facts
// mode: write
// parameters: ids
UNWIND $ids AS id
MATCH (s:Statement {id: id}) USING INDEX SEEK s:Statement(id)
RETURN id, properties(s) AS properties
