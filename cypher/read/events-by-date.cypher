// name: events-by-date
// mode: read
// parameters: afterDate, afterId, asOf, from, limit, places, reach, statuses, topics, types, undated, undatedAfter, until
// description: All events, latest first, through the index of date
CALL () {
  CALL () {
      MATCH (e:Event)
      USING INDEX e:Event(date)
      WHERE $reach <= e.date <= $until AND coalesce(e.endDay, e.date) >= $from
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN e.statementIds AND s.readAt <= $asOf })
        AND ($topics IS NULL OR EXISTS { MATCH (e)-[:CONCERNS]->(topic:Topic) WHERE topic.id IN $topics })
        AND ($afterId IS NULL OR e.date < $afterDate OR e.date = $afterDate AND e.id < $afterId)
        AND ($types IS NULL OR e.type IN $types)
        AND ($statuses IS NULL OR e.status IN $statuses)
        AND ($places IS NULL OR e.placeId IN $places)
      RETURN e
      ORDER BY e.date DESC, e.id DESC
      LIMIT $limit
  }
  RETURN collect(e {.id, .name, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds}) AS dated
}
CALL (dated) {
  UNWIND CASE WHEN $undated AND size(dated) < $limit THEN [true] ELSE [] END AS needed
  CALL (needed) {
    MATCH (e:Event)
      WHERE needed AND e.date IS NULL
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN e.statementIds AND s.readAt <= $asOf })
        AND ($topics IS NULL OR EXISTS { MATCH (e)-[:CONCERNS]->(topic:Topic) WHERE topic.id IN $topics })
        AND ($undatedAfter IS NULL OR e.id < $undatedAfter)
        AND ($types IS NULL OR e.type IN $types)
        AND ($statuses IS NULL OR e.status IN $statuses)
        AND ($places IS NULL OR e.placeId IN $places)
    RETURN e ORDER BY e.id DESC LIMIT $limit
  }
  RETURN collect(e {.id, .name, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds}) AS undated
}
UNWIND dated + undated AS row
RETURN row LIMIT $limit
