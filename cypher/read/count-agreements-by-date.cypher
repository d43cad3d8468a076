// name: count-agreements-by-date
// mode: read
// parameters: areas, asOf, cap, from, places, reach, topics, undated, until
// description: How many agreements there are
MATCH (g:Agreement)
      WHERE (g.date IS NULL AND $undated OR $reach <= g.date <= $until AND coalesce(g.endDay, g.date) >= $from)
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN g.statementIds AND s.readAt <= $asOf })
        AND ($areas IS NULL OR g.cityId IN $areas)
        AND ($places IS NULL OR g.placeId IN $places)
        AND ($topics IS NULL OR EXISTS { MATCH (g)-[:CONCERNS]->(topic:Topic) WHERE topic.id IN $topics })
        
WITH 1 AS one LIMIT $cap
RETURN count(*) AS total
