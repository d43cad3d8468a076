// name: events-by-topic
// mode: read
// parameters: afterDate, afterId, areas, asOf, from, ids, limit, places, statuses, to, types, undated
// description: A page of the events about each topic, latest first
UNWIND $ids AS id
CALL (id) {
      MATCH (topic:Entity:Topic {id: id})<-[:CONCERNS]-(e:Event) USING INDEX SEEK topic:Entity(id)
      WITH DISTINCT e
      WHERE (e.date IS NULL AND $undated OR e.date <= $to AND coalesce(e.endDay, e.date) >= $from)
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN e.statementIds AND s.readAt <= $asOf })
        AND ($areas IS NULL OR e.cityId IN $areas)
        AND ($places IS NULL OR e.placeId IN $places)
        AND ($types IS NULL OR e.type IN $types)
        AND ($statuses IS NULL OR e.status IN $statuses)
        AND ($afterId IS NULL
          OR $afterDate IS NULL AND e.date IS NULL AND e.id < $afterId
          OR $afterDate IS NOT NULL AND (e.date IS NULL OR e.date < $afterDate OR e.date = $afterDate AND e.id < $afterId))
  WITH e
  ORDER BY e.date IS NULL, e.date DESC, e.id DESC
  LIMIT $limit
  RETURN collect(e {.id, .name, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds}) AS rows
}
RETURN id, rows
