// name: set-register-hash
// mode: write
// parameters: hash
MATCH (g:GraphState {id: 'whomet'})
WHERE g.registerHash IS NULL OR g.registerHash <> $hash
SET g.registerHash = $hash
