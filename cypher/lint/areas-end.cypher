// name: areas-end
// mode: read
// parameters: limit
// description: No place lies within itself
MATCH (p:Place)-[:WITHIN*1..8]->(p)
RETURN p.id AS id
LIMIT $limit
