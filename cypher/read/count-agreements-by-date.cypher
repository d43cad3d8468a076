// name: count-agreements-by-date
// mode: read
// parameters: from, reach, undated, until
// description: How many agreements there are
MATCH (g:Agreement)
      WHERE (g.date IS NULL AND $undated OR $reach <= g.date <= $until AND coalesce(g.endDay, g.date) >= $from)
        
RETURN count(*) AS total
