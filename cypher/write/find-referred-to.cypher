// name: find-referred-to
// mode: write
// parameters: ids
UNWIND $ids AS id
MATCH (e:Entity {id: id}) USING INDEX SEEK e:Entity(id) WHERE EXISTS { (e)<-[:REFERS_TO]-(:Mention) }
RETURN id
