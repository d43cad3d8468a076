// name: count-ties-participants-of
// mode: read
// parameters: asOf, cap, ids
// description: How many: A page of the participants of each event, by side
UNWIND $ids AS id
CALL (id) {
      MATCH (event:Entity:Event {id: id})<-[t:TOOK_PART]-(participant)
      WHERE $asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN t.statementIds AND s.readAt <= $asOf }
  WITH 1 AS one LIMIT $cap
  RETURN count(*) AS total
}
RETURN id, total
