// name: count-meetings-by-organisation
// mode: read
// parameters: areas, asOf, cap, from, places, posts, to, undated
// description: How many meetings there are of an organisation
UNWIND $posts AS postId
MATCH (:Entity:Post {id: postId})<-[:HELD]-(person:Person)
WITH DISTINCT person
MATCH (person)-[m:MET_WITH]-(:Person)
WITH DISTINCT m
WITH m, startNode(m) AS a, endNode(m) AS b
      WHERE (m.date IS NULL AND $undated OR m.date <= $to AND coalesce(m.endDay, m.date) >= $from)
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN m.statementIds AND s.readAt <= $asOf })
        AND ($areas IS NULL OR m.cityId IN $areas)
        AND ($places IS NULL OR m.placeId IN $places)
        AND ($posts IS NULL OR EXISTS {
          MATCH (x)-[part:TOOK_PART]->(:Entity:Event {id: m.eventId})
          WHERE (x = a OR x = b) AND (any(post IN part.postIds WHERE post IN $posts) OR part.postIds IS NULL AND EXISTS {
            MATCH (x)-[held:HELD]->(post)
            WHERE post.id IN $posts AND held.from <= m.date AND coalesce(held.to >= m.date, true)
          })
        })
WITH 1 AS one LIMIT $cap
RETURN count(*) AS total
