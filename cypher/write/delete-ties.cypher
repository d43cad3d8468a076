// name: delete-ties
// mode: write
// parameters: ats
UNWIND $ats AS at
MATCH ()-[t]->() WHERE elementId(t) = at
DELETE t
