// name: count-visits-by-person
// mode: read
// parameters: areas, asOf, cap, from, organisations, persons, places, to, undated
// description: How many visits each person made
UNWIND $persons AS personId
CALL (personId) {
      MATCH (person:Entity:Person {id: personId})-[v:VISITED]->(target)
      WHERE (v.date IS NULL AND $undated OR v.date <= $to AND coalesce(v.endDay, v.date) >= $from)
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN v.statementIds AND s.readAt <= $asOf })
        AND ($areas IS NULL OR v.cityId IN $areas OR target.id IN $areas)
        AND ($places IS NULL OR v.placeId IN $places OR target.id IN $places)
        AND ($organisations IS NULL OR target.id IN $organisations)
  WITH 1 AS one LIMIT $cap
  RETURN count(*) AS total
}
RETURN personId AS person, total
