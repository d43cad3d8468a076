// name: count-visits-by-organisation
// mode: read
// parameters: asOf, cap, from, organisations, to, undated
// description: How many visits organisations received
UNWIND $organisations AS organisation
MATCH (target:Entity:Organisation {id: organisation})<-[v:VISITED]-(person:Person)
      WHERE (v.date IS NULL AND $undated OR v.date <= $to AND coalesce(v.endDay, v.date) >= $from)
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN v.statementIds AND s.readAt <= $asOf })
WITH 1 AS one LIMIT $cap
RETURN count(*) AS total
