// What did the bodies of two places do together?
// To change: the two places.
CALL db.index.fulltext.queryNodes("entityNames", '"Hong Kong"') YIELD node AS here
CALL db.index.fulltext.queryNodes("entityNames", '"Chongqing"') YIELD node AS there
MATCH (here:Place)<-[:SEATED_IN]-(one)-[t:COOPERATES_WITH]-(other)-[:SEATED_IN]->(there:Place)
RETURN one, t, other, t.through AS through, t.throughId AS throughId
