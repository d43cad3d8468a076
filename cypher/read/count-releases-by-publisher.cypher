// name: count-releases-by-publisher
// mode: read
// parameters: cap, kinds, publisher, since, till, undated, year
// description: How many releases one publisher has
MATCH (r:Release) USING INDEX r:Release(publisher)
WHERE r.publisher = $publisher AND (r.publishedOn IS NULL AND $undated OR $year <= r.publishedOn <= $till AND coalesce(r.publishedOn >= left($since, size(r.publishedOn)), false))
  AND ($kinds IS NULL OR r.kind IN $kinds)
WITH 1 AS one LIMIT $cap
RETURN count(*) AS total
