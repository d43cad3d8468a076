// name: set-schema-version
// mode: write
// parameters: version
MERGE (g:GraphState {id: 'whomet'})
SET g.schemaVersion = $version
