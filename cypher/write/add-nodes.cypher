// name: add-nodes
// mode: write
// parameters: rows
// description: As create-nodes, for nodes whose places nobody asks for.
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
