// name: find-names-shown
// mode: write
// parameters: ids
// description: Entities with all their names, and the mention that leads each.
UNWIND $ids AS id
MATCH (e:Entity {id: id}) USING INDEX SEEK e:Entity(id)
CALL (e) {
  MATCH (e)<-[t:REFERS_TO]-(:Mention) RETURN t.leader AS leader LIMIT 1
}
OPTIONAL MATCH (m:Mention {id: leader})-[t:REFERS_TO]->(e) USING INDEX SEEK m:Mention(id)
RETURN id, e.names AS names, leader, m.name AS name, t.year AS year
