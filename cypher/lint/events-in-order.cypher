// name: events-in-order
// mode: read
// parameters: limit
// description: An event does not end before it begins, and says how well its day is known
MATCH (e:Event)
WHERE e.date > e.endDay OR NOT coalesce(e.precision, '') IN ['DAY', 'MONTH', 'YEAR', 'UNKNOWN']
   OR NOT coalesce(e.status, '') IN ['OCCURRED', 'ANNOUNCED', 'CANCELLED']
RETURN e.id AS id
LIMIT $limit
