// name: meetings-of-persons-earliest
// mode: read
// parameters: afterDate, afterId, asOf, from, limit, persons, reach, undated, undatedAfter, until
// description: A page of meetings for each person, who is a of all of them, earliest first: two index pages of (end, date), merged
UNWIND $persons AS person
CALL (person) {
  CALL (person) {
      MATCH (a)-[m:MET_WITH]->(b)
      USING INDEX SEEK m:MET_WITH(aId, date)
      WHERE m.aId = person AND $reach <= m.date <= $until AND coalesce(m.endDay, m.date) >= $from
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN m.statementIds AND s.readAt <= $asOf })
        AND ($afterId IS NULL OR m.date > $afterDate OR m.date = $afterDate AND m.id > $afterId)
      RETURN m, a AS self, b AS met
      ORDER BY m.aId ASC, m.date ASC, m.id ASC
      LIMIT $limit
      UNION ALL
      MATCH (a)-[m:MET_WITH]->(b)
      USING INDEX SEEK m:MET_WITH(bId, date)
      WHERE m.bId = person AND $reach <= m.date <= $until AND coalesce(m.endDay, m.date) >= $from
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN m.statementIds AND s.readAt <= $asOf })
        AND ($afterId IS NULL OR m.date > $afterDate OR m.date = $afterDate AND m.id > $afterId)
      RETURN m, b AS self, a AS met
      ORDER BY m.bId ASC, m.date ASC, m.id ASC
      LIMIT $limit
  }
  WITH m, self, met ORDER BY m.date ASC, m.id ASC LIMIT $limit
  RETURN collect(m {.id, .date, .dateText, .precision, .eventId, .placeId, .cityId, .statementIds,
    a: self {.id, .name, .names, .description}, b: met {.id, .name, .names, .description}}) AS dated
}
CALL (person, dated) {
  UNWIND CASE WHEN $undated AND size(dated) < $limit THEN [true] ELSE [] END AS needed
  CALL (person, needed) {
    MATCH (self:Entity:Person {id: person})-[m:MET_WITH]-(met)
      WHERE needed AND m.date IS NULL
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN m.statementIds AND s.readAt <= $asOf })
        AND ($undatedAfter IS NULL OR m.id > $undatedAfter)
    RETURN m, self, met ORDER BY m.id ASC LIMIT $limit
  }
  RETURN collect(m {.id, .date, .dateText, .precision, .eventId, .placeId, .cityId, .statementIds,
    a: self {.id, .name, .names, .description}, b: met {.id, .name, .names, .description}}) AS undated
}
RETURN person, (dated + undated)[..$limit] AS rows
