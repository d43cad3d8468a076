// name: ties-signed-by
// mode: read
// parameters: afterDate, afterId, asOf, from, ids, limit, to, undated
// description: A page of what each person signed, latest first
UNWIND $ids AS id
CALL (id) {
      MATCH (person:Entity:Person {id: id})-[t:SIGNED]->(agreement:Agreement)
      WHERE (t.date IS NULL AND $undated OR t.date <= $to AND coalesce(t.endDay, t.date) >= $from)
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN t.statementIds AND s.readAt <= $asOf })
        AND ($afterId IS NULL
          OR $afterDate IS NULL AND t.date IS NULL AND t.id < $afterId
          OR $afterDate IS NOT NULL AND (t.date IS NULL OR t.date < $afterDate OR t.date = $afterDate AND t.id < $afterId))
  WITH *
  ORDER BY t.date IS NULL, t.date DESC, t.id DESC
  LIMIT $limit
  RETURN collect(t {.id, .date, .dateText, .precision, .onBehalfOfId, .statementIds,
    person: person {.id, .name, .names, .description}, agreement: agreement {.id, .name, .kind, .date, .dateText, .precision, .statementIds}}) AS rows
}
RETURN id, rows
