// name: review-queue
// mode: read
// parameters: afterId, afterWeight, limit, minScore
// description: Pairs of persons that may be one, those first on which most hangs
MATCH (d:Doubt)
USING INDEX d:Doubt(weight)
WHERE d.weight >= 0 AND ($minScore IS NULL OR d.score >= $minScore)
  AND ($afterId IS NULL OR d.weight < $afterWeight OR d.weight = $afterWeight AND d.id > $afterId)
WITH d ORDER BY d.weight DESC, d.id LIMIT $limit
CALL (d) { MATCH (l:Entity:Person {id: d.left}) RETURN l }
CALL (d, l) { MATCH (r:Entity:Person {id: d.right}) RETURN r }
WITH d, l, r ORDER BY d.weight DESC, d.id
RETURN d {.id, .leftJudged, .rightJudged, .reasons, .score, .weight, left: l {.id, .name, .names, .description}, right: r {.id, .name, .names, .description}} AS row
