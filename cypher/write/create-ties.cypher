// name: create-ties
// mode: write
// parameters: rows
// description: row: kind, start, end (element ids), properties
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.start
MATCH (b) WHERE elementId(b) = row.end
CREATE (a)-[t:$(row.kind)]->(b)
SET t = row.properties
