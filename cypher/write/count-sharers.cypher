// name: count-sharers
// mode: write
// parameters: ids
// description: The entities that stand by features, each with the profiles of its mentions.
UNWIND $ids AS id
MATCH (:Feature {id: id})<-[:SHARES|VOUCHES]-(m:Mention)-[t:REFERS_TO]->(e:Entity)
RETURN DISTINCT id, e.id AS entity, t.profile AS profile
