// name: count-sharers
// mode: write
// parameters: ids
// description: The entities that stand by features, each with the profiles of its mentions.
UNWIND $ids AS id
MATCH (f:Feature {id: id})<-[:SHARES|VOUCHES]-(m:Mention)-[t:REFERS_TO]->(e:Entity) USING INDEX SEEK f:Feature(id)
RETURN DISTINCT id, e.id AS entity, t.profile AS profile
