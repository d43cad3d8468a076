// name: search
// mode: read
// parameters: afterId, afterScore, amiss, exact, kinds, limit, near, prefix, reach, words
// description: Entities by the words of their names; best first. Ids are read only of those that may come onto the page. $exact finds a whole name, $prefix a beginning, $words any words, $near whole names with a letter amiss and $amiss words with one, both where nothing bears the whole name
CALL () {
  WITH 1 AS one WHERE $exact <> ''
  CALL db.index.fulltext.queryNodes('entityKeys', $exact) YIELD node
  WITH node WHERE $kinds IS NULL OR any(label IN labels(node) WHERE label IN $kinds)
  RETURN collect(node) AS whole
}
CALL (whole) {
  UNWIND whole AS n
  RETURN n, 1000.0 AS score
  UNION ALL
  WITH 1 AS one WHERE $prefix <> ''
  CALL db.index.fulltext.queryNodes('entityKeys', $prefix, {limit: $reach}) YIELD node AS n
  RETURN n, 100.0 AS score
  UNION ALL
  // Who has many names has each word once among many: without this, events called after him come first.
  WITH 1 AS one WHERE size(whole) = 0 AND $near <> ''
  CALL db.index.fulltext.queryNodes('entityKeys', $near, {limit: $reach}) YIELD node AS n
  RETURN n, 50.0 AS score
  UNION ALL
  WITH CASE WHEN size(whole) = 0 THEN $amiss ELSE $words END AS words WHERE words <> ''
  CALL db.index.fulltext.queryNodes('entityNames', words, {limit: $reach}) YIELD node AS n, score
  RETURN n, score
}
WITH n, sum(score) AS score
WHERE ($afterScore IS NULL OR score <= $afterScore)
  AND ($kinds IS NULL OR any(label IN labels(n) WHERE label IN $kinds))
WITH n, score ORDER BY score DESC
WITH collect({n: n, score: score}) AS found
WITH found, size([one IN found WHERE one.score = $afterScore]) AS before
WITH found, found[$limit - 1 + before].score AS least
UNWIND found AS one
WITH one.n AS n, one.score AS score, least
WHERE least IS NULL OR score >= least
WITH n, score WHERE $afterId IS NULL OR score < $afterScore OR n.id > $afterId
WITH n, score ORDER BY score DESC, n.id LIMIT $limit
RETURN n {.id, .name, .names, .description, .kind, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds,
    label: [label IN labels(n) WHERE label <> 'Entity'][0]} AS entity, score
