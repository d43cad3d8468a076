// name: count-ties-sessions-of
// mode: read
// parameters: asOf, cap, from, ids, to, undated
// description: How many sessions each co-operation mechanism has had or announced
UNWIND $ids AS id
CALL (id) {
      MATCH (:Entity:Organisation {id: id})<-[t:SESSION_OF]-(event:Event)
      WHERE (event.date IS NULL AND $undated OR event.date <= $to AND coalesce(event.endDay, event.date) >= $from)
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN t.statementIds AND s.readAt <= $asOf })
  WITH 1 AS one LIMIT $cap
  RETURN count(*) AS total
}
RETURN id, total
