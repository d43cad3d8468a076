// What did two places discuss and agree on, by topic?
// To change: the two places.
CALL db.index.fulltext.queryNodes("entityNames", '"Hong Kong"') YIELD node AS here
CALL db.index.fulltext.queryNodes("entityNames", '"Shanghai"') YIELD node AS there
MATCH (here:Place)<-[:SEATED_IN]-()<-[:PART_OF*0..3]-(one:Organisation)
CALL (one) {
  MATCH (one)-[:PARTY_TO]->(about:Agreement)<-[:PARTY_TO]-(other) RETURN about, other
  UNION
  MATCH (one)<-[:AT]-(p:Post)<-[:HELD]-(a:Person)-[t:MET_WITH]-(b:Person)-[:HELD]->(q:Post)-[:AT]->(other)
  MATCH (a)-[x:TOOK_PART]->(about:Event {id: t.eventId})<-[y:TOOK_PART]-(b) WHERE p.id IN x.postIds AND q.id IN y.postIds
  RETURN about, other
}
MATCH (other)-[:PART_OF*0..3]->()-[:SEATED_IN]->(there:Place)
MATCH (about)-[c:CONCERNS]->(topic:Topic)
RETURN DISTINCT about, c, topic
