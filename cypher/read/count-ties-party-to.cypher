// name: count-ties-party-to
// mode: read
// parameters: asOf, cap, from, ids, to, undated
// description: How many: A page of the agreements to which each organisation is a party
UNWIND $ids AS id
CALL (id) {
      MATCH (organisation:Entity:Organisation {id: id})-[t:PARTY_TO]->(agreement:Agreement)
      WHERE (t.date IS NULL AND $undated OR t.date <= $to AND coalesce(t.endDay, t.date) >= $from)
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN t.statementIds AND s.readAt <= $asOf })
  WITH 1 AS one LIMIT $cap
  RETURN count(*) AS total
}
RETURN id, total
