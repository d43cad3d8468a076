// name: mechanisms-between
// mode: read
// parameters: from, one, other, to
// description: Co-operation mechanisms with sessions in which both parties took part, most sessions first
UNWIND $one.organisations AS id
MATCH (:Entity:Organisation {id: id})<-[:AT]-(post:Post)
WITH collect(DISTINCT post.id) AS posts
CALL (posts) {
  UNWIND posts AS id
  MATCH (:Entity:Post {id: id})<-[:HELD]-(p:Person)
  RETURN DISTINCT p
}
MATCH (p)-[part:TOOK_PART]->(e:Event)-[s:SESSION_OF]->(mechanism:Organisation)
  WHERE any(post IN part.postIds WHERE post IN posts) AND e.date <= $to AND coalesce(e.endDay, e.date) >= $from
    AND EXISTS {
      MATCH (e)<-[with:TOOK_PART]-(:Person)
      UNWIND with.postIds AS post
      MATCH (:Entity:Post {id: post})-[:AT]->(o:Organisation)
      WHERE o.id IN $other.organisations
    }
WITH DISTINCT mechanism, e, s.number AS number
WITH mechanism, e, number ORDER BY e.date DESC, e.id
WITH mechanism, collect(e {.id, .name, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds}) AS sessions
ORDER BY size(sessions) DESC, mechanism.id
RETURN mechanism {.id, .name, .names, .kind, .description} AS mechanism, sessions
