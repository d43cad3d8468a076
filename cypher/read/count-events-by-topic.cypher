// name: count-events-by-topic
// mode: read
// parameters: areas, asOf, cap, from, ids, places, statuses, to, types, undated
// description: How many events are about each topic
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
  WITH 1 AS one LIMIT $cap
  RETURN count(*) AS total
}
RETURN id, total
