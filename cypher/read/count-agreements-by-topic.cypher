// name: count-agreements-by-topic
// mode: read
// parameters: areas, asOf, cap, from, ids, places, to, undated
// description: How many agreements are about each topic
UNWIND $ids AS id
CALL (id) {
      MATCH (topic:Entity:Topic {id: id})<-[:CONCERNS]-(g:Agreement) USING INDEX SEEK topic:Entity(id)
      WITH DISTINCT g
      WHERE (g.date IS NULL AND $undated OR g.date <= $to AND coalesce(g.endDay, g.date) >= $from)
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN g.statementIds AND s.readAt <= $asOf })
        AND ($areas IS NULL OR g.cityId IN $areas)
        AND ($places IS NULL OR g.placeId IN $places)
  WITH 1 AS one LIMIT $cap
  RETURN count(*) AS total
}
RETURN id, total
