// name: visits-by-organisation
// mode: read
// parameters: afterDate, afterId, asOf, from, limit, organisations, to, undated
// description: Visits to organisations, latest first
UNWIND $organisations AS organisation
MATCH (target:Entity:Organisation {id: organisation})<-[v:VISITED]-(person:Person)
      WHERE (v.date IS NULL AND $undated OR v.date <= $to AND coalesce(v.endDay, v.date) >= $from)
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN v.statementIds AND s.readAt <= $asOf })
        AND ($afterId IS NULL
          OR $afterDate IS NULL AND v.date IS NULL AND v.id < $afterId
          OR $afterDate IS NOT NULL AND (v.date IS NULL OR v.date < $afterDate OR v.date = $afterDate AND v.id < $afterId))
WITH v, person, target
ORDER BY v.date IS NULL, v.date DESC, v.id DESC
LIMIT $limit
RETURN v {.id, .date, .dateText, .precision, .eventId, .cityId, .statementIds,
    person: person {.id, .name, .names, .description}, target: target {.id, .name, .names, .kind, .description, label: [label IN labels(target) WHERE label <> 'Entity'][0]}} AS row
