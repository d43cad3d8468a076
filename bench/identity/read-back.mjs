// What the graph says of the releases: whom each name is about, and which releases each event rests on.

const PERSONS = `
MATCH (m:Mention {kind: 'Person'})-[t:REFERS_TO]->(e:Entity) WHERE m.status = 'ACTIVE'
RETURN m.releaseId AS release, m.name AS name, m.aliases AS aliases, e.id AS entity, t.method AS method`;

const EVENTS = `
MATCH (e:Event)<-[t:TOOK_PART]-()
UNWIND t.statementIds AS id
MATCH (s:Statement {id: id})
RETURN e.id AS event, e.type AS type, collect(DISTINCT s.releaseId) AS releases`;

const DOUBTS = 'MATCH (d:Doubt) RETURN d.left AS left, d.right AS right';

export const readPersons = (graph) => rowsOf(graph, PERSONS);
export const readEvents = (graph) => rowsOf(graph, EVENTS);
export const readDoubts = (graph) => rowsOf(graph, DOUBTS);

async function rowsOf({ driver, address }, query) {
  const { records } = await driver.executeQuery(query, {}, { database: address.database, routing: 'READ' });
  return records.map((record) => record.toObject());
}
