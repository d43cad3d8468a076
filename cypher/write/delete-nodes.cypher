// name: delete-nodes
// mode: write
// parameters: ats
UNWIND $ats AS at
MATCH (n) WHERE elementId(n) = at
DETACH DELETE n
