// name: count-releases-by-date
// mode: read
// parameters: cap, kinds, since, till, undated, year
// description: How many releases there are
CALL () {
  MATCH (r:Release)
  WHERE $year <= r.publishedOn <= $till AND coalesce(r.publishedOn >= left($since, size(r.publishedOn)), false) AND ($kinds IS NULL OR r.kind IN $kinds)
  WITH 1 AS one LIMIT $cap
  RETURN count(*) AS total
  UNION ALL
  MATCH (r:Release)
  WHERE $undated AND r.publishedOn IS NULL AND ($kinds IS NULL OR r.kind IN $kinds)
  WITH 1 AS one LIMIT $cap
  RETURN count(*) AS total
}
RETURN sum(total) AS total
