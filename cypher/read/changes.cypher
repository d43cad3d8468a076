// name: changes
// mode: read
// parameters: afterId, from, limit
// description: What changed from a moment on, in order of time, then of id: of each sort a page, of which the first are the page of all
CALL () {
  MATCH (v:ReleaseVersion) WHERE v.readAt >= $from AND v.id > ''
    AND ($afterId IS NULL OR v.readAt > $from OR 'release:' + v.id > $afterId)
  WITH v ORDER BY v.readAt, v.id LIMIT $limit
  RETURN {id: 'release:' + v.id, at: v.readAt, kind: CASE WHEN EXISTS { MATCH (o:ReleaseVersion {releaseId: v.releaseId}) WHERE o.readAt < v.readAt } THEN 'RELEASE_EDITED' ELSE 'RELEASE_READ' END, subject: v.releaseId, name: COLLECT { MATCH (r:Release {id: v.releaseId}) RETURN r.title }[0], release: v.releaseId, into: null, by: COLLECT { MATCH (u:Run {id: v.runId}) RETURN u.by }[0], why: null} AS row
  UNION ALL
  MATCH (s:Statement) WHERE s.readAt >= $from AND s.id > ''
    AND ($afterId IS NULL OR s.readAt > $from OR 'statement-added:' + s.id > $afterId)
  WITH s ORDER BY s.readAt, s.id LIMIT $limit
  RETURN {id: 'statement-added:' + s.id, at: s.readAt, kind: 'STATEMENT_ADDED', subject: s.id, name: s.quote, release: s.releaseId, into: null, by: null, why: null} AS row
  UNION ALL
  MATCH (s:Statement) WHERE s.retiredAt >= $from AND s.id > ''
    AND ($afterId IS NULL OR s.retiredAt > $from OR 'statement-retired:' + s.id > $afterId)
  WITH s ORDER BY s.retiredAt, s.id LIMIT $limit
  RETURN {id: 'statement-retired:' + s.id, at: s.retiredAt, kind: 'STATEMENT_RETIRED', subject: s.id, name: s.quote, release: s.releaseId, into: null, by: null, why: null} AS row
  UNION ALL
  MATCH (j:Judgement) WHERE j.readAt >= $from AND j.id > ''
    AND ($afterId IS NULL OR j.readAt > $from OR 'judgement:' + j.id > $afterId)
  WITH j ORDER BY j.readAt, j.id LIMIT $limit
  RETURN {id: 'judgement:' + j.id, at: j.readAt, kind: 'JUDGED_' + j.verdict, subject: j.left, name: null, release: null, into: j.right, by: j.by, why: j.why} AS row
  UNION ALL
  MATCH (c:Correction) WHERE c.readAt >= $from AND c.id > ''
    AND ($afterId IS NULL OR c.readAt > $from OR 'correction:' + c.id > $afterId)
  WITH c ORDER BY c.readAt, c.id LIMIT $limit
  RETURN {id: 'correction:' + c.id, at: c.readAt, kind: 'CORRECTED_' + c.verdict, subject: c.statement, name: null, release: c.release, into: null, by: c.by, why: c.why} AS row
  UNION ALL
  MATCH (c:Change) WHERE c.at >= $from AND c.id > ''
    AND ($afterId IS NULL OR c.at > $from OR 'change:' + c.id > $afterId)
  WITH c ORDER BY c.at, c.id LIMIT $limit
  RETURN {id: 'change:' + c.id, at: c.at, kind: c.kind, subject: c.subject, name: c.name, release: CASE WHEN c.kind = 'RETRACTED' THEN c.subject ELSE null END, into: c.into, by: c.by, why: null} AS row
}
WITH row ORDER BY row.at, row.id LIMIT $limit
RETURN row
