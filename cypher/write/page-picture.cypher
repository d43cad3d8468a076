// name: page-picture
// mode: write
// parameters: after, limit
// description: Entities in order of id, each with the ties that start there.
MATCH (n:Entity) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties,
  [(n)-[t]->(m:Entity) | {kind: type(t), end: m.id, properties: properties(t)}] AS ties
ORDER BY id
