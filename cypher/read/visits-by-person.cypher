// name: visits-by-person
// mode: read
// parameters: afterDate, afterId, areas, asOf, from, limit, organisations, persons, places, to, undated
// description: A page of visits for each person, latest first
UNWIND $persons AS personId
CALL (personId) {
      MATCH (person:Entity:Person {id: personId})-[v:VISITED]->(target)
      WHERE (v.date IS NULL AND $undated OR v.date <= $to AND coalesce(v.endDay, v.date) >= $from)
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN v.statementIds AND s.readAt <= $asOf })
        AND ($areas IS NULL OR v.cityId IN $areas OR target.id IN $areas)
        AND ($places IS NULL OR v.placeId IN $places OR target.id IN $places)
        AND ($organisations IS NULL OR target.id IN $organisations)
        AND ($afterId IS NULL
          OR $afterDate IS NULL AND v.date IS NULL AND v.id < $afterId
          OR $afterDate IS NOT NULL AND (v.date IS NULL OR v.date < $afterDate OR v.date = $afterDate AND v.id < $afterId))
  WITH v, person, target
  ORDER BY v.date IS NULL, v.date DESC, v.id DESC
  LIMIT $limit
  RETURN collect(v {.id, .date, .dateText, .precision, .eventId, .cityId, .statementIds,
    person: person {.id, .name, .names, .description}, target: target {.id, .name, .names, .kind, .description, label: [label IN labels(target) WHERE label <> 'Entity'][0]}}) AS rows
}
RETURN personId AS person, rows
