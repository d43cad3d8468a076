// name: find-releases-of
// mode: write
// parameters: entities
// description: Releases whose mentions refer to entities.
UNWIND $entities AS entity
MATCH (e:Entity {id: entity})<-[:REFERS_TO]-(m:Mention) USING INDEX SEEK e:Entity(id)
RETURN DISTINCT m.releaseId AS id
