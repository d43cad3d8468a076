// name: count-releases-by-title
// mode: read
// parameters: cap, kinds, publisher, since, till, undated, words, year
// description: How many releases have titles that hold all of some words
WITH 1 AS one WHERE $words <> ''
CALL db.index.fulltext.queryNodes('releaseTitles', $words) YIELD node AS r
WITH r WHERE (r.publishedOn IS NULL AND $undated OR $year <= r.publishedOn <= $till AND coalesce(r.publishedOn >= left($since, size(r.publishedOn)), false))
  AND ($publisher IS NULL OR r.publisher = $publisher)
  AND ($kinds IS NULL OR r.kind IN $kinds)
WITH 1 AS one LIMIT $cap
RETURN count(*) AS total
