// name: statistics
// mode: read
// parameters: 
// description: How much the graph holds, from the count store, and of which version it is
OPTIONAL MATCH (g:GraphState {id: 'whomet'}) RETURN 'graphVersion' AS name, coalesce(g.schemaVersion, 1) AS total
UNION ALL
CALL () { MATCH (x:Release) RETURN count(x) AS total } RETURN 'releases' AS name, total
UNION ALL
CALL () { MATCH (x:Statement) RETURN count(x) AS total } RETURN 'statements' AS name, total
UNION ALL
CALL () { MATCH (x:Person) RETURN count(x) AS total } RETURN 'persons' AS name, total
UNION ALL
CALL () { MATCH (x:Organisation) RETURN count(x) AS total } RETURN 'organisations' AS name, total
UNION ALL
CALL () { MATCH (x:Place) RETURN count(x) AS total } RETURN 'places' AS name, total
UNION ALL
CALL () { MATCH (x:Post) RETURN count(x) AS total } RETURN 'posts' AS name, total
UNION ALL
CALL () { MATCH (x:Event) RETURN count(x) AS total } RETURN 'events' AS name, total
UNION ALL
CALL () { MATCH (x:Agreement) RETURN count(x) AS total } RETURN 'agreements' AS name, total
UNION ALL
CALL () { MATCH ()-[x:MET_WITH]->() RETURN count(x) AS total } RETURN 'meetings' AS name, total
UNION ALL
CALL () { MATCH ()-[x:VISITED]->() RETURN count(x) AS total } RETURN 'visits' AS name, total
UNION ALL
CALL () { MATCH ()-[x:SIGNED]->() RETURN count(x) AS total } RETURN 'signatures' AS name, total
UNION ALL
CALL () { MATCH ()-[x:WITNESSED]->() RETURN count(x) AS total } RETURN 'witnessings' AS name, total
