// What needs a person's decision?
// To change: the least weight; the heaviest doubt stands first.
MATCH (doubt:Doubt) WHERE doubt.weight > 0
MATCH (left:Entity {id: doubt.left})
MATCH (right:Entity {id: doubt.right})
RETURN left, right, doubt.reasons AS reasons, doubt.score AS score
ORDER BY doubt.weight DESC
