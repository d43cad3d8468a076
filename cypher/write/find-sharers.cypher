// name: find-sharers
// mode: write
// parameters: ids
// description: The mentions that share features and are not anchored in the register, with all their features.
UNWIND $ids AS id
MATCH (f1:Feature {id: id})<-[:SHARES]-(m:Mention) USING INDEX SEEK f1:Feature(id)
WITH DISTINCT m
MATCH (m)-[t:REFERS_TO]->(e:Entity)
RETURN m.id AS mention, m.releaseId AS releaseId, m.name AS name, e.id AS entity, t.profile AS profile,
  t.leader AS leader, t.year AS year, [(m)-[:SHARES]->(f:Feature) | f.id] AS features
