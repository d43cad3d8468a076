// name: visits-by-area
// mode: read
// parameters: afterDate, afterId, areas, asOf, from, limit, places, reach, undated, undatedAfter, until
// description: Visits in areas, latest first: an index page of (cityId, date) for each area, merged
CALL () {
  UNWIND $areas AS area
  CALL (area) {
      MATCH (person)-[v:VISITED]->(target)
      USING INDEX SEEK v:VISITED(cityId, date)
      WHERE v.cityId = area AND $reach <= v.date <= $until AND coalesce(v.endDay, v.date) >= $from
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN v.statementIds AND s.readAt <= $asOf })
        AND ($afterId IS NULL OR v.date < $afterDate OR v.date = $afterDate AND v.id < $afterId)
        AND ($places IS NULL OR v.placeId IN $places OR target.id IN $places)
      RETURN v, person, target
      ORDER BY v.cityId DESC, v.date DESC, v.id DESC
      LIMIT $limit
  }
  WITH v, person, target ORDER BY v.date DESC, v.id DESC LIMIT $limit
  RETURN collect(v {.id, .date, .dateText, .precision, .eventId, .cityId, .statementIds,
    person: person {.id, .name, .names, .description}, target: target {.id, .name, .names, .kind, .description, label: [label IN labels(target) WHERE label <> 'Entity'][0]}}) AS dated
}
CALL (dated) {
  UNWIND CASE WHEN $undated AND size(dated) < $limit THEN [true] ELSE [] END AS needed
  CALL (needed) {
    UNWIND $areas AS area
    MATCH (person)-[v:VISITED]->(target)
      USING INDEX SEEK v:VISITED(cityId)
      WHERE needed AND v.cityId = area AND v.date IS NULL
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN v.statementIds AND s.readAt <= $asOf })
        AND ($undatedAfter IS NULL OR v.id < $undatedAfter)
        AND ($places IS NULL OR v.placeId IN $places OR target.id IN $places)
    RETURN v, person, target ORDER BY v.id DESC LIMIT $limit
  }
  RETURN collect(v {.id, .date, .dateText, .precision, .eventId, .cityId, .statementIds,
    person: person {.id, .name, .names, .description}, target: target {.id, .name, .names, .kind, .description, label: [label IN labels(target) WHERE label <> 'Entity'][0]}}) AS undated
}
UNWIND dated + undated AS row
RETURN row LIMIT $limit
