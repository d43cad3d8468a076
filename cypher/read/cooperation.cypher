// name: cooperation
// mode: read
// parameters: from, one, other, to
// description: Meetings, visits, agreements and sessions between two parties, each with its year and topics
CALL () {
  UNWIND $one.organisations AS id
  MATCH (:Entity:Organisation {id: id})-[:PARTY_TO]->(g:Agreement)
  WITH DISTINCT g
  WHERE g.date <= $to AND coalesce(g.endDay, g.date) >= $from
    AND EXISTS { MATCH (g)<-[:PARTY_TO]-(party:Organisation) WHERE party.id IN $other.organisations }
  RETURN 'agreements' AS kind, g.date.year AS year, g.id AS id, COLLECT { MATCH (g)-[:CONCERNS]->(topic:Topic) RETURN topic.id } AS topics
  UNION ALL
  UNWIND $one.organisations AS id
  MATCH (:Entity:Organisation {id: id})<-[:AT]-(:Post)<-[:HELD]-(p:Person)
  WITH DISTINCT p
  MATCH (p)-[m:MET_WITH]-(q)
    WHERE coalesce(m.date <= $to, false) AND coalesce(m.endDay, m.date) >= $from
  MATCH (e:Entity:Event {id: m.eventId})
    WHERE EXISTS { MATCH (p)-[part:TOOK_PART]->(e) UNWIND part.postIds AS post MATCH (:Entity:Post {id: post})-[:AT]->(o:Organisation) WHERE o.id IN $one.organisations }
      AND EXISTS { MATCH (q)-[part:TOOK_PART]->(e) UNWIND part.postIds AS post MATCH (:Entity:Post {id: post})-[:AT]->(o:Organisation) WHERE o.id IN $other.organisations }
  WITH DISTINCT e, m.date.year AS year
  RETURN 'meetings' AS kind, year, e.id AS id, COLLECT { MATCH (e)-[:CONCERNS]->(topic:Topic) RETURN topic.id } AS topics
  UNION ALL
  UNWIND [[$one, $other], [$other, $one]] AS way
  UNWIND way[0].organisations AS id
  MATCH (:Entity:Organisation {id: id})<-[:AT]-(:Post)<-[:HELD]-(p:Person)
  WITH DISTINCT way[1] AS host, way[0] AS guest, p
  MATCH (p)-[v:VISITED]->(target)
    WHERE coalesce(v.date <= $to, false) AND coalesce(v.endDay, v.date) >= $from
      AND (v.cityId IN host.areas OR target.id IN host.organisations OR target.id IN host.areas)
  MATCH (e:Entity:Event {id: v.eventId})
    WHERE EXISTS { MATCH (p)-[part:TOOK_PART]->(e) UNWIND part.postIds AS post MATCH (:Entity:Post {id: post})-[:AT]->(o:Organisation) WHERE o.id IN guest.organisations }
  WITH DISTINCT e, v.date.year AS year
  RETURN 'visits' AS kind, year, e.id AS id, COLLECT { MATCH (e)-[:CONCERNS]->(topic:Topic) RETURN topic.id } AS topics
}
WITH DISTINCT kind, year, id, topics
RETURN kind, year, id, topics ORDER BY year, kind, id
