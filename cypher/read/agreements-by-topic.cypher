// name: agreements-by-topic
// mode: read
// parameters: afterDate, afterId, areas, asOf, from, ids, limit, places, to, undated
// description: A page of the agreements about each topic, latest first
UNWIND $ids AS id
CALL (id) {
      MATCH (topic:Entity:Topic {id: id})<-[:CONCERNS]-(g:Agreement) USING INDEX SEEK topic:Entity(id)
      WITH DISTINCT g
      WHERE (g.date IS NULL AND $undated OR g.date <= $to AND coalesce(g.endDay, g.date) >= $from)
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN g.statementIds AND s.readAt <= $asOf })
        AND ($areas IS NULL OR g.cityId IN $areas)
        AND ($places IS NULL OR g.placeId IN $places)
        AND ($afterId IS NULL
          OR $afterDate IS NULL AND g.date IS NULL AND g.id < $afterId
          OR $afterDate IS NOT NULL AND (g.date IS NULL OR g.date < $afterDate OR g.date = $afterDate AND g.id < $afterId))
  WITH g
  ORDER BY g.date IS NULL, g.date DESC, g.id DESC
  LIMIT $limit
  RETURN collect(g {.id, .name, .kind, .date, .dateText, .precision, .statementIds}) AS rows
}
RETURN id, rows
