// name: doubts-of-two
// mode: read
// parameters: limit
// description: A doubt is about two entities that are there
MATCH (d:Doubt)
WHERE d.left >= d.right OR NOT EXISTS { MATCH (:Entity {id: d.left}) } OR NOT EXISTS { MATCH (:Entity {id: d.right}) }
RETURN d.id AS id
LIMIT $limit
