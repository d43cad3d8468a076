// name: weigh-entities
// mode: write
// parameters: ids
// description: How much hangs on entities, and what a judgement on each is about.
UNWIND $ids AS id
MATCH (e:Entity {id: id}) USING INDEX SEEK e:Entity(id)
CALL (e) {
  OPTIONAL MATCH (e)<-[t:REFERS_TO]-(:Mention) RETURN t.leader AS leader LIMIT 1
}
RETURN id, COUNT { (e)<-[:REFERS_TO]-() } AS mentions, leader
