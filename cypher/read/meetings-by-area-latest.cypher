// name: meetings-by-area-latest
// mode: read
// parameters: afterDate, afterId, areas, asOf, from, limit, places, posts, reach, undated, undatedAfter, until, with
// description: Meetings in areas, latest first: an index page of (cityId, date) for each area, merged
CALL () {
  UNWIND $areas AS area
  CALL (area) {
      MATCH (a)-[m:MET_WITH]->(b)
      USING INDEX SEEK m:MET_WITH(cityId, date)
      WHERE m.cityId = area AND $reach <= m.date <= $until AND coalesce(m.endDay, m.date) >= $from
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN m.statementIds AND s.readAt <= $asOf })
        AND ($afterId IS NULL OR m.date < $afterDate OR m.date = $afterDate AND m.id < $afterId)
        AND ($places IS NULL OR m.placeId IN $places)
        AND ($with IS NULL OR a.id IN $with OR b.id IN $with)
        AND ($posts IS NULL OR EXISTS {
          MATCH (x)-[part:TOOK_PART]->(:Entity:Event {id: m.eventId})
          WHERE (x = a OR x = b) AND (any(post IN part.postIds WHERE post IN $posts) OR part.postIds IS NULL AND EXISTS {
            MATCH (x)-[held:HELD]->(post)
            WHERE post.id IN $posts AND held.from <= m.date AND coalesce(held.to >= m.date, true)
          })
        })
      RETURN m, a, b
      ORDER BY m.cityId DESC, m.date DESC, m.id DESC
      LIMIT $limit
  }
  WITH m, a, b ORDER BY m.date DESC, m.id DESC LIMIT $limit
  RETURN collect(m {.id, .date, .dateText, .precision, .eventId, .placeId, .cityId, .statementIds,
    a: a {.id, .name, .names, .description}, b: b {.id, .name, .names, .description}}) AS dated
}
CALL (dated) {
  UNWIND CASE WHEN $undated AND size(dated) < $limit THEN [true] ELSE [] END AS needed
  CALL (needed) {
    UNWIND $areas AS area
    MATCH (a)-[m:MET_WITH]->(b)
      USING INDEX SEEK m:MET_WITH(cityId)
      WHERE needed AND m.cityId = area AND m.date IS NULL
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN m.statementIds AND s.readAt <= $asOf })
        AND ($undatedAfter IS NULL OR m.id < $undatedAfter)
        AND ($places IS NULL OR m.placeId IN $places)
        AND ($with IS NULL OR a.id IN $with OR b.id IN $with)
        AND ($posts IS NULL OR EXISTS {
          MATCH (x)-[part:TOOK_PART]->(:Entity:Event {id: m.eventId})
          WHERE (x = a OR x = b) AND (any(post IN part.postIds WHERE post IN $posts) OR part.postIds IS NULL AND EXISTS {
            MATCH (x)-[held:HELD]->(post)
            WHERE post.id IN $posts AND held.from <= m.date AND coalesce(held.to >= m.date, true)
          })
        })
    RETURN m, a, b ORDER BY m.id DESC LIMIT $limit
  }
  RETURN collect(m {.id, .date, .dateText, .precision, .eventId, .placeId, .cityId, .statementIds,
    a: a {.id, .name, .names, .description}, b: b {.id, .name, .names, .description}}) AS undated
}
UNWIND dated + undated AS row
RETURN row LIMIT $limit
