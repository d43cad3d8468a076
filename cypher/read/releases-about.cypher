// name: releases-about
// mode: read
// parameters: about, afterDay, afterId, kinds, limit, publisher, since, till, title, undated, year
// description: The releases that name an entity, latest first
MATCH (:Entity {id: $about})<-[:REFERS_TO]-(m:Mention {status: 'ACTIVE'})
MATCH (r:Release {id: m.releaseId})
WITH DISTINCT r
WHERE ($publisher IS NULL OR r.publisher = $publisher) AND (r.publishedOn IS NULL AND $undated OR $year <= r.publishedOn <= $till AND coalesce(r.publishedOn >= left($since, size(r.publishedOn)), false))
  AND ($kinds IS NULL OR r.kind IN $kinds)
  AND ($title IS NULL OR all(word IN split($title, ' ') WHERE r.searchTitle CONTAINS word))
  AND ($afterId IS NULL
    OR $afterDay IS NULL AND r.publishedOn IS NULL AND r.id < $afterId
    OR $afterDay IS NOT NULL AND (r.publishedOn IS NULL OR r.publishedOn < $afterDay OR r.publishedOn = $afterDay AND r.id < $afterId))
WITH r ORDER BY r.publishedOn IS NULL, r.publishedOn DESC, r.id DESC LIMIT $limit
RETURN r {.id, .title, .url, .publisher, .publishedOn, .language, .licence, .attribution, .kind,
    .basedOnPublisher, .basedOnPublishedOn, .basedOnTitle} AS row
