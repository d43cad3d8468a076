// name: page-doubts
// mode: write
// parameters: after, limit
// description: Doubts in order of id.
MATCH (d:Doubt) WHERE d.id > $after
RETURN d.id AS id, properties(d) AS properties ORDER BY id LIMIT $limit
