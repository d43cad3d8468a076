// name: count-events-by-area
// mode: read
// parameters: areas, asOf, cap, from, places, reach, statuses, topics, types, undated, until
// description: How many events there are in areas
UNWIND $areas AS area
MATCH (e:Event)
      USING INDEX SEEK e:Event(cityId)
      WHERE e.cityId = area AND (e.date IS NULL AND $undated OR $reach <= e.date <= $until AND coalesce(e.endDay, e.date) >= $from)
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN e.statementIds AND s.readAt <= $asOf })
        AND ($topics IS NULL OR EXISTS { MATCH (e)-[:CONCERNS]->(topic:Topic) WHERE topic.id IN $topics })
        AND ($types IS NULL OR e.type IN $types)
        AND ($statuses IS NULL OR e.status IN $statuses)
        AND ($places IS NULL OR e.placeId IN $places)
WITH 1 AS one LIMIT $cap
RETURN count(*) AS total
