// name: find-releases-of
// mode: write
// parameters: entities
// description: Releases whose mentions refer to entities.
UNWIND $entities AS entity
MATCH (:Entity {id: entity})<-[:REFERS_TO]-(m:Mention)
RETURN DISTINCT m.releaseId AS id
