// name: find-statement-facts
// mode: write
// parameters: ids
UNWIND $ids AS id
MATCH (s:Statement {id: id})
RETURN id, properties(s) AS properties
