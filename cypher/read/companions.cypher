// name: companions
// mode: read
// parameters: afterId, afterTotal, areas, from, id, limit, places, to, undated
// description: Who travelled with a person: companions, leaders, and companions of the same leader; the most events first
MATCH (of:Entity:Person {id: $id})
CALL (of) {
  MATCH (of)-[t:ACCOMPANIED]-(companion:Person)
    WHERE (t.date IS NULL AND $undated OR t.date <= $to AND coalesce(t.endDay, t.date) >= $from)
      AND ($areas IS NULL OR t.cityId IN $areas) AND ($places IS NULL OR t.placeId IN $places)
  RETURN companion, t
  UNION
  MATCH (of)-[own:ACCOMPANIED]->(leader:Person)<-[t:ACCOMPANIED]-(companion:Person)
    WHERE t.eventId = own.eventId AND (t.date IS NULL AND $undated OR t.date <= $to AND coalesce(t.endDay, t.date) >= $from)
      AND ($areas IS NULL OR t.cityId IN $areas) AND ($places IS NULL OR t.placeId IN $places)
  RETURN companion, t
}
WITH companion, t ORDER BY t.date, t.id
WITH companion, count(DISTINCT t.eventId) AS events, collect(t.statementIds) AS statements,
  min(CASE t.precision WHEN 'DAY' THEN t.date END) AS firstOn, max(CASE t.precision WHEN 'DAY' THEN t.date END) AS latestOn
WHERE $afterId IS NULL OR events < $afterTotal OR events = $afterTotal AND companion.id > $afterId
WITH * ORDER BY events DESC, companion.id LIMIT $limit
RETURN {person: companion {.id, .name, .names, .description}, events: events, firstOn: firstOn, latestOn: latestOn,
  statementIds: reduce(ids = [], more IN statements | ids + [id IN more WHERE NOT id IN ids])} AS row
