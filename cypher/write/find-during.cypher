// name: find-during
// mode: write
// parameters: ids
// description: During which trips events were.
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[t:DURING]->(o:Event) USING INDEX SEEK e:Entity(id)
RETURN elementId(t) AS at, 'DURING' AS kind, elementId(e) AS start, elementId(o) AS end, properties(t) AS properties
