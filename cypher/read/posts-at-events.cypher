// name: posts-at-events
// mode: read
// parameters: asOf, pairs
// description: The posts in which each person took part in each event
UNWIND $pairs AS pair
MATCH (:Entity:Person {id: pair.person})-[part:TOOK_PART]->(:Entity:Event {id: pair.event})
  WHERE $asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN part.statementIds AND s.readAt <= $asOf }
UNWIND part.postIds AS id
MATCH (post:Entity:Post {id: id})
WITH pair, post ORDER BY post.name, post.id
RETURN pair.person AS person, pair.event AS event, collect(DISTINCT post {.id, .name, .names}) AS rows
