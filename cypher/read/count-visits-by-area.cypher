// name: count-visits-by-area
// mode: read
// parameters: areas, asOf, cap, from, places, reach, undated, until
// description: How many visits there are in areas
UNWIND $areas AS area
MATCH (person)-[v:VISITED]->(target)
      USING INDEX SEEK v:VISITED(cityId)
      WHERE v.cityId = area AND (v.date IS NULL AND $undated OR $reach <= v.date <= $until AND coalesce(v.endDay, v.date) >= $from)
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN v.statementIds AND s.readAt <= $asOf })
        AND ($places IS NULL OR v.placeId IN $places OR target.id IN $places)
WITH 1 AS one LIMIT $cap
RETURN count(*) AS total
