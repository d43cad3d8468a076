// name: count-meetings-by-area
// mode: read
// parameters: areas, asOf, cap, from, places, posts, reach, undated, until, with
// description: How many meetings there are in areas
UNWIND $areas AS area
MATCH (a)-[m:MET_WITH]->(b)
      USING INDEX SEEK m:MET_WITH(cityId)
      WHERE m.cityId = area AND (m.date IS NULL AND $undated OR $reach <= m.date <= $until AND coalesce(m.endDay, m.date) >= $from)
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN m.statementIds AND s.readAt <= $asOf })
        AND ($places IS NULL OR m.placeId IN $places)
        AND ($with IS NULL OR a.id IN $with OR b.id IN $with)
        AND ($posts IS NULL OR EXISTS {
          MATCH (x)-[part:TOOK_PART]->(:Entity:Event {id: m.eventId})
          WHERE (x = a OR x = b) AND (any(post IN part.postIds WHERE post IN $posts) OR part.postIds IS NULL AND EXISTS {
            MATCH (x)-[held:HELD]->(post)
            WHERE post.id IN $posts AND held.from <= m.date AND coalesce(held.to >= m.date, true)
          })
        })
WITH 1 AS one LIMIT $cap
RETURN count(*) AS total
