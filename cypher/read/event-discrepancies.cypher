// name: event-discrepancies
// mode: read
// parameters: ids
// description: What the releases of each event say differently, as JSON texts
UNWIND $ids AS id
MATCH (e:Entity:Event {id: id})
RETURN id, [text IN coalesce(e.discrepancies, []) | {text: text}] AS rows
