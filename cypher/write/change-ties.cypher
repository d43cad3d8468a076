// name: change-ties
// mode: write
// parameters: rows
UNWIND $rows AS row
MATCH ()-[t]->() WHERE elementId(t) = row.at
SET t = row.properties
