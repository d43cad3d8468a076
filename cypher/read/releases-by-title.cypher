// name: releases-by-title
// mode: read
// parameters: afterDay, afterId, kinds, limit, publisher, since, till, undated, words, year
// description: Releases whose titles hold all of some words, latest first
WITH 1 AS one WHERE $words <> ''
CALL db.index.fulltext.queryNodes('releaseTitles', $words) YIELD node AS r
WITH r WHERE (r.publishedOn IS NULL AND $undated OR $year <= r.publishedOn <= $till AND coalesce(r.publishedOn >= left($since, size(r.publishedOn)), false))
  AND ($publisher IS NULL OR r.publisher = $publisher)
  AND ($kinds IS NULL OR r.kind IN $kinds)
  AND ($afterId IS NULL
    OR $afterDay IS NULL AND r.publishedOn IS NULL AND r.id < $afterId
    OR $afterDay IS NOT NULL AND (r.publishedOn IS NULL OR r.publishedOn < $afterDay OR r.publishedOn = $afterDay AND r.id < $afterId))
WITH r ORDER BY r.publishedOn IS NULL, r.publishedOn DESC, r.id DESC LIMIT $limit
RETURN r {.id, .title, .url, .publisher, .publishedOn, .language, .licence, .attribution, .kind,
    .basedOnPublisher, .basedOnPublishedOn, .basedOnTitle} AS row
