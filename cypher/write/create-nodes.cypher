// name: create-nodes
// mode: write
// parameters: rows
// description: row: labels, properties (with id)
UNWIND $rows AS row
CREATE (n:$(row.labels))
SET n = row.properties
RETURN n.id AS id, elementId(n) AS at
