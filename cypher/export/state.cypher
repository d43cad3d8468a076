// name: state
// mode: read
// parameters: 
// description: What a change of the graph would change, from the count store but for the few runs: read before and after an export, it tells of writing meanwhile
CALL () { MATCH (n) RETURN count(n) AS nodes }
CALL () { MATCH ()-[t]->() RETURN count(t) AS ties }
CALL () { MATCH (run:Run) RETURN max(run.id) AS lastRun }
CALL () { MATCH (n:Entity) RETURN count(n) AS entities }
RETURN nodes, ties, entities, lastRun
