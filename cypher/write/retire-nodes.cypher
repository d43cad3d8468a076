// name: retire-nodes
// mode: write
// parameters: ats, now
// description: Statements, mentions and versions that a release no longer has.
UNWIND $ats AS at
MATCH (n) WHERE elementId(n) = at
SET n.status = 'RETIRED', n.retiredAt = $now
