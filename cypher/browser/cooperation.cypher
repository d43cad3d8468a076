// What did the bodies of two places do together?
// To change: the two places.
CALL db.index.fulltext.queryNodes("entityNames", '"Hong Kong"') YIELD node AS here
CALL db.index.fulltext.queryNodes("entityNames", '"Chongqing"') YIELD node AS there
MATCH (here:Place)<-[:SEATED_IN]-()<-[:PART_OF*0..3]-(one:Organisation)
CALL (one) {
  MATCH (one)-[t:COOPERATES_WITH]-(other) RETURN t, other, t.throughId AS through
  UNION
  MATCH (one)<-[:AT]-(p:Post)<-[:HELD]-(a:Person)-[t:MET_WITH]-(b:Person)-[:HELD]->(q:Post)-[:AT]->(other)
  MATCH (a)-[x:TOOK_PART]->(e:Event {id: t.eventId})<-[y:TOOK_PART]-(b) WHERE p.id IN x.postIds AND q.id IN y.postIds
  RETURN t, other, e.id AS through
}
MATCH (other)-[:PART_OF*0..3]->()-[:SEATED_IN]->(there:Place)
RETURN DISTINCT one, t, other, through
