// name: meetings-by-organisation
// mode: read
// parameters: afterDate, afterId, areas, asOf, from, latest, limit, places, posts, to, undated
// description: Meetings in which a or b took part in one of the posts of an organisation
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
        AND ($afterId IS NULL
          OR $afterDate IS NULL AND m.date IS NULL AND ($latest AND m.id < $afterId OR NOT $latest AND m.id > $afterId)
          OR $afterDate IS NOT NULL AND (m.date IS NULL
            OR $latest AND (m.date < $afterDate OR m.date = $afterDate AND m.id < $afterId)
            OR NOT $latest AND (m.date > $afterDate OR m.date = $afterDate AND m.id > $afterId)))
WITH m, a, b
ORDER BY m.date IS NULL,
      CASE WHEN $latest THEN m.date END DESC, CASE WHEN $latest THEN null ELSE m.date END ASC,
      CASE WHEN $latest THEN m.id END DESC, CASE WHEN $latest THEN null ELSE m.id END ASC
LIMIT $limit
RETURN m {.id, .date, .dateText, .precision, .eventId, .placeId, .cityId, .statementIds,
    a: a {.id, .name, .names, .description}, b: b {.id, .name, .names, .description}} AS row
