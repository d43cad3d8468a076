// name: agreements-by-date
// mode: read
// parameters: afterDate, afterId, areas, asOf, from, limit, places, reach, topics, undated, undatedAfter, until
// description: All agreements, latest first, through the index of date
CALL () {
  CALL () {
      MATCH (g:Agreement)
      USING INDEX g:Agreement(date)
      WHERE $reach <= g.date <= $until AND coalesce(g.endDay, g.date) >= $from
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN g.statementIds AND s.readAt <= $asOf })
        AND ($areas IS NULL OR g.cityId IN $areas)
        AND ($places IS NULL OR g.placeId IN $places)
        AND ($topics IS NULL OR EXISTS { MATCH (g)-[:CONCERNS]->(topic:Topic) WHERE topic.id IN $topics })
        AND ($afterId IS NULL OR g.date < $afterDate OR g.date = $afterDate AND g.id < $afterId)
        
      RETURN g
      ORDER BY g.date DESC, g.id DESC
      LIMIT $limit
  }
  RETURN collect(g {.id, .name, .kind, .date, .dateText, .precision, .statementIds}) AS dated
}
CALL (dated) {
  UNWIND CASE WHEN $undated AND size(dated) < $limit THEN [true] ELSE [] END AS needed
  CALL (needed) {
    MATCH (g:Agreement)
      WHERE needed AND g.date IS NULL
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN g.statementIds AND s.readAt <= $asOf })
        AND ($areas IS NULL OR g.cityId IN $areas)
        AND ($places IS NULL OR g.placeId IN $places)
        AND ($topics IS NULL OR EXISTS { MATCH (g)-[:CONCERNS]->(topic:Topic) WHERE topic.id IN $topics })
        AND ($undatedAfter IS NULL OR g.id < $undatedAfter)
        
    RETURN g ORDER BY g.id DESC LIMIT $limit
  }
  RETURN collect(g {.id, .name, .kind, .date, .dateText, .precision, .statementIds}) AS undated
}
UNWIND dated + undated AS row
RETURN row LIMIT $limit
