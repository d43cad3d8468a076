// name: ties-party-to
// mode: read
// parameters: afterDate, afterId, asOf, from, ids, limit, to, undated
// description: A page of the agreements to which each organisation is a party
UNWIND $ids AS id
CALL (id) {
      MATCH (organisation:Entity:Organisation {id: id})-[t:PARTY_TO]->(agreement:Agreement)
      WHERE (t.date IS NULL AND $undated OR t.date <= $to AND coalesce(t.endDay, t.date) >= $from)
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN t.statementIds AND s.readAt <= $asOf })
        AND ($afterId IS NULL
          OR $afterDate IS NULL AND t.date IS NULL AND t.id < $afterId
          OR $afterDate IS NOT NULL AND (t.date IS NULL OR t.date < $afterDate OR t.date = $afterDate AND t.id < $afterId))
  WITH *
  ORDER BY t.date IS NULL, t.date DESC, t.id DESC
  LIMIT $limit
  RETURN collect(t {.id, .date, .dateText, .precision, .statementIds,
    organisation: organisation {.id, .name, .names, .kind, .description}, agreement: agreement {.id, .name, .kind, .date, .dateText, .precision, .statementIds}}) AS rows
}
RETURN id, rows
