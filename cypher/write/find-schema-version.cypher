// name: find-schema-version
// mode: write
// parameters: 
// description: Of which version the graph is; null for one from before versions were noted
OPTIONAL MATCH (g:GraphState {id: 'whomet'})
RETURN g.schemaVersion AS version, EXISTS { MATCH (n) WHERE n:Entity OR n:Release OR n:RegisterEntry } AS filled
