// name: find-doubtful-features
// mode: write
// parameters: ids, kinds
// description: The features of some kinds that the mentions of entities have.
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:REFERS_TO]-(:Mention)-[:SHARES|VOUCHES]->(f:Feature) USING INDEX SEEK e:Entity(id)
WHERE f.kind IN $kinds
RETURN DISTINCT f.id AS id
