// name: events-by-area
// mode: read
// parameters: afterDate, afterId, areas, asOf, from, limit, places, reach, statuses, topics, types, undated, undatedAfter, until
// description: Events in areas, latest first: an index page of (cityId, date) for each area, merged
CALL () {
  UNWIND $areas AS area
  CALL (area) {
      MATCH (e:Event)
      USING INDEX SEEK e:Event(cityId, date)
      WHERE e.cityId = area AND $reach <= e.date <= $until AND coalesce(e.endDay, e.date) >= $from
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN e.statementIds AND s.readAt <= $asOf })
        AND ($topics IS NULL OR EXISTS { MATCH (e)-[:CONCERNS]->(topic:Topic) WHERE topic.id IN $topics })
        AND ($afterId IS NULL OR e.date < $afterDate OR e.date = $afterDate AND e.id < $afterId)
        AND ($types IS NULL OR e.type IN $types)
        AND ($statuses IS NULL OR e.status IN $statuses)
        AND ($places IS NULL OR e.placeId IN $places)
      RETURN e
      ORDER BY e.cityId DESC, e.date DESC, e.id DESC
      LIMIT $limit
  }
  WITH e ORDER BY e.date DESC, e.id DESC LIMIT $limit
  RETURN collect(e {.id, .name, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds}) AS dated
}
CALL (dated) {
  UNWIND CASE WHEN $undated AND size(dated) < $limit THEN [true] ELSE [] END AS needed
  CALL (needed) {
    UNWIND $areas AS area
    MATCH (e:Event)
      USING INDEX SEEK e:Event(cityId)
      WHERE needed AND e.cityId = area AND e.date IS NULL
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
