// name: count-releases-about
// mode: read
// parameters: about, cap, kinds, publisher, since, till, title, undated, year
// description: How many releases name an entity
MATCH (:Entity {id: $about})<-[:REFERS_TO]-(m:Mention {status: 'ACTIVE'})
MATCH (r:Release {id: m.releaseId})
WITH DISTINCT r
WHERE ($publisher IS NULL OR r.publisher = $publisher) AND (r.publishedOn IS NULL AND $undated OR $year <= r.publishedOn <= $till AND coalesce(r.publishedOn >= left($since, size(r.publishedOn)), false))
  AND ($kinds IS NULL OR r.kind IN $kinds)
  AND ($title IS NULL OR all(word IN split($title, ' ') WHERE r.searchTitle CONTAINS word))
WITH 1 AS one LIMIT $cap
RETURN count(*) AS total
