// name: count-events-by-participant
// mode: read
// parameters: areas, asOf, cap, from, participants, places, statuses, to, topics, types, undated
// description: How many events each person or organisation took part in
UNWIND $participants AS participant
CALL (participant) {
      MATCH (:Entity {id: participant})-[:TOOK_PART]->(e:Event)
      WITH DISTINCT e
      WHERE (e.date IS NULL AND $undated OR e.date <= $to AND coalesce(e.endDay, e.date) >= $from)
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN e.statementIds AND s.readAt <= $asOf })
        AND ($topics IS NULL OR EXISTS { MATCH (e)-[:CONCERNS]->(topic:Topic) WHERE topic.id IN $topics })
        AND ($areas IS NULL OR e.cityId IN $areas)
        AND ($places IS NULL OR e.placeId IN $places)
        AND ($types IS NULL OR e.type IN $types)
        AND ($statuses IS NULL OR e.status IN $statuses)
  WITH 1 AS one LIMIT $cap
  RETURN count(*) AS total
}
RETURN participant, total
