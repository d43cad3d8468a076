// name: find-doubtful-features
// mode: write
// parameters: ids, kinds
// description: The features of some kinds that the mentions of entities have.
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:REFERS_TO]-(:Mention)-[:SHARES|VOUCHES]->(f:Feature)
WHERE f.kind IN $kinds
RETURN DISTINCT f.id AS id
