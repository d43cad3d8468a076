// name: search
// mode: read
// parameters: afterId, afterScore, exact, kinds, limit, prefix, reach, words
// description: Entities by the words of their names; best first. $exact finds a whole name, $prefix a beginning, $words any words
CALL () {
  WITH 1 AS one WHERE $exact <> ''
  CALL db.index.fulltext.queryNodes('entityKeys', $exact) YIELD node AS n
  RETURN n, 1000.0 AS score
  UNION ALL
  WITH 1 AS one WHERE $prefix <> ''
  CALL db.index.fulltext.queryNodes('entityKeys', $prefix, {limit: $reach}) YIELD node AS n
  RETURN n, 100.0 AS score
  UNION ALL
  WITH 1 AS one WHERE $words <> ''
  CALL db.index.fulltext.queryNodes('entityNames', $words, {limit: $reach}) YIELD node AS n, score
  RETURN n, score
}
WITH n, sum(score) AS score, [label IN labels(n) WHERE label <> 'Entity'][0] AS label
WHERE ($kinds IS NULL OR label IN $kinds)
  AND ($afterId IS NULL OR score < $afterScore OR score = $afterScore AND n.id > $afterId)
WITH n, score ORDER BY score DESC, n.id LIMIT $limit
RETURN n {.id, .name, .names, .description, .kind, .type, .status, .date, .endDate, .dateText, .precision, .placeId, .cityId, .statementIds,
    label: [label IN labels(n) WHERE label <> 'Entity'][0]} AS entity, score
