// name: bodies-end
// mode: read
// parameters: limit
// description: No organisation is a part of itself
MATCH (o:Organisation)-[:PART_OF*1..8]->(o)
RETURN o.id AS id
LIMIT $limit
