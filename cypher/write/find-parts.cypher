// name: find-parts
// mode: write
// parameters: ids
// description: The events that were during these.
UNWIND $ids AS id
MATCH (node:Entity {id: id})<-[:DURING]-(e:Event) USING INDEX SEEK node:Entity(id)
RETURN DISTINCT e.id AS id
