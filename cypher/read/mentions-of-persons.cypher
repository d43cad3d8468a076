// name: mentions-of-persons
// mode: read
// parameters: afterDay, afterId, ids, limit
// description: A page of the mentions that were taken for each person, those of the latest releases first, with what decided
UNWIND $ids AS id
CALL (id) {
  MATCH (p:Entity:Person {id: id})<-[t:REFERS_TO]-(m:Mention)
  WHERE m.status = 'ACTIVE'
  MATCH (r:Release {id: m.releaseId})
  WITH p, t, m, r
  WHERE $afterId IS NULL
    OR CASE
      WHEN $afterDay IS NULL THEN r.publishedOn IS NULL AND m.id > $afterId
      ELSE r.publishedOn IS NULL OR r.publishedOn < $afterDay OR r.publishedOn = $afterDay AND m.id > $afterId
    END
  WITH p, t, m, r ORDER BY r.publishedOn IS NULL, r.publishedOn DESC, m.id LIMIT $limit
  CALL (p, m) {
    MATCH (m)-[:SHARES|VOUCHES]->(f:Feature)
    WHERE f.kind IN ['name', 'spelling', 'event', 'post', 'same', 'different']
    WITH p, m, f ORDER BY f.id
    RETURN collect(f {.id, .kind, shared: EXISTS { MATCH (f)<-[:SHARES|VOUCHES]-(o:Mention)-[:REFERS_TO]->(p) WHERE o.id <> m.id }}) AS reasons
  }
  RETURN collect(m {.id, .name, .text, .aliases, .start, .end, method: t.method, score: t.score, reasons: reasons,
    release: r {.id, .title, .url, .publisher, .publishedOn, .language, .licence, .attribution, .kind,
    .basedOnPublisher, .basedOnPublishedOn, .basedOnTitle}}) AS rows
}
RETURN id, rows
