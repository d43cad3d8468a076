// name: count-picture
// mode: write
// parameters: 
// description: How much the picture shows, by kind; from the counts that Neo4j keeps.
CALL () { MATCH (n:Person) RETURN count(n) AS n } RETURN 'Person' AS kind, n
UNION ALL CALL () { MATCH (n:Organisation) RETURN count(n) AS n } RETURN 'Organisation' AS kind, n
UNION ALL CALL () { MATCH (n:Place) RETURN count(n) AS n } RETURN 'Place' AS kind, n
UNION ALL CALL () { MATCH (n:Post) RETURN count(n) AS n } RETURN 'Post' AS kind, n
UNION ALL CALL () { MATCH (n:Event) RETURN count(n) AS n } RETURN 'Event' AS kind, n
UNION ALL CALL () { MATCH (n:Agreement) RETURN count(n) AS n } RETURN 'Agreement' AS kind, n
UNION ALL CALL () { MATCH (n:Topic) RETURN count(n) AS n } RETURN 'Topic' AS kind, n
UNION ALL CALL () { MATCH ()-[t:MET_WITH]->() RETURN count(t) AS n } RETURN 'MET_WITH' AS kind, n
UNION ALL CALL () { MATCH ()-[t:VISITED]->() RETURN count(t) AS n } RETURN 'VISITED' AS kind, n
UNION ALL CALL () { MATCH ()-[t:SIGNED]->() RETURN count(t) AS n } RETURN 'SIGNED' AS kind, n
UNION ALL CALL () { MATCH ()-[t:WITNESSED]->() RETURN count(t) AS n } RETURN 'WITNESSED' AS kind, n
UNION ALL CALL () { MATCH ()-[t:ACCOMPANIED]->() RETURN count(t) AS n } RETURN 'ACCOMPANIED' AS kind, n
UNION ALL CALL () { MATCH ()-[t:PARTY_TO]->() RETURN count(t) AS n } RETURN 'PARTY_TO' AS kind, n
UNION ALL CALL () { MATCH ()-[t:TOOK_PART]->() RETURN count(t) AS n } RETURN 'TOOK_PART' AS kind, n
UNION ALL CALL () { MATCH ()-[t:HELD]->() RETURN count(t) AS n } RETURN 'HELD' AS kind, n
