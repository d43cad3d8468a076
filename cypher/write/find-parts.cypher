// name: find-parts
// mode: write
// parameters: ids
// description: The events that were during these.
UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:DURING]-(e:Event)
RETURN DISTINCT e.id AS id
