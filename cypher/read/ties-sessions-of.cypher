// name: ties-sessions-of
// mode: read
// parameters: afterDate, afterId, asOf, from, ids, limit, to, undated
// description: A page of the sessions of each co-operation mechanism, latest first
UNWIND $ids AS id
CALL (id) {
      MATCH (organisation:Entity:Organisation {id: id})<-[t:SESSION_OF]-(event:Event)
      WHERE (event.date IS NULL AND $undated OR event.date <= $to AND coalesce(event.endDay, event.date) >= $from)
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN t.statementIds AND s.readAt <= $asOf })
        AND ($afterId IS NULL
          OR $afterDate IS NULL AND event.date IS NULL AND t.id < $afterId
          OR $afterDate IS NOT NULL AND (event.date IS NULL OR event.date < $afterDate OR event.date = $afterDate AND t.id < $afterId))
  WITH *
  ORDER BY event.date IS NULL, event.date DESC, t.id DESC
  LIMIT $limit
  RETURN collect(t {.id, .number, .statementIds, event: event {.id, .name, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds}, organisation: organisation {.id, .name, .names, .kind, .description}}) AS rows
}
RETURN id, rows
