// name: releases-by-date
// mode: read
// parameters: afterDay, afterId, kinds, limit, since, till, undated, undatedAfter, year
// description: All releases, latest first, through the index of the day of publication
CALL () {
  CALL () {
      MATCH (r:Release)
      USING INDEX r:Release(publishedOn)
      WHERE $year <= r.publishedOn <= $till AND coalesce(r.publishedOn >= left($since, size(r.publishedOn)), false)
        AND ($afterDay IS NULL OR r.publishedOn < $afterDay OR r.publishedOn = $afterDay AND r.id < $afterId)
        AND ($kinds IS NULL OR r.kind IN $kinds)
      RETURN r
      ORDER BY r.publishedOn DESC, r.id DESC
      LIMIT $limit
  }
  RETURN collect(r {.id, .title, .url, .publisher, .publishedOn, .language, .licence, .attribution, .kind,
    .basedOnPublisher, .basedOnPublishedOn, .basedOnTitle}) AS dated
}
CALL (dated) {
  UNWIND CASE WHEN $undated AND size(dated) < $limit THEN [true] ELSE [] END AS needed
  CALL (needed) {
    MATCH (r:Release)
      WHERE needed AND r.publishedOn IS NULL
        AND ($undatedAfter IS NULL OR r.id < $undatedAfter)
        AND ($kinds IS NULL OR r.kind IN $kinds)
    RETURN r ORDER BY r.id DESC LIMIT $limit
  }
  RETURN collect(r {.id, .title, .url, .publisher, .publishedOn, .language, .licence, .attribution, .kind,
    .basedOnPublisher, .basedOnPublishedOn, .basedOnTitle}) AS undated
}
UNWIND dated + undated AS row
RETURN row LIMIT $limit
