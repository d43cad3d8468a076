// name: count-agreements-by-date
// mode: read
// parameters: asOf, cap, from, reach, undated, until
// description: How many agreements there are
MATCH (g:Agreement)
      WHERE (g.date IS NULL AND $undated OR $reach <= g.date <= $until AND coalesce(g.endDay, g.date) >= $from)
        AND ($asOf IS NULL OR EXISTS { MATCH (s:Statement) WHERE s.id IN g.statementIds AND s.readAt <= $asOf })
        
WITH 1 AS one LIMIT $cap
RETURN count(*) AS total
