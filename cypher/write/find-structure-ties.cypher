// name: find-structure-ties
// mode: write
// parameters: ids
// description: Tenures, and what holds an entity.
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[t:HELD|AT|PART_OF|SEATED_IN|WITHIN]->(o:Entity) USING INDEX SEEK e:Entity(id)
RETURN elementId(t) AS at, type(t) AS kind, elementId(e) AS start, elementId(o) AS end, properties(t) AS properties
