// name: count-review-queue
// mode: read
// parameters: cap, minScore
// description: How many pairs of persons may be one
MATCH (d:Doubt)
USING INDEX d:Doubt(weight)
WHERE d.weight >= 0 AND ($minScore IS NULL OR d.score >= $minScore)
WITH 1 AS one LIMIT $cap
RETURN count(*) AS total
