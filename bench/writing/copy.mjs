// A graph's rows, and how quickly they are written by the plainest Cypher that does it: UNWIND + MERGE in large batches.
import neo4j from 'neo4j-driver';

/** As Neo4j's own advice has it, and as measured: a thousand are slower by a third. */
const BATCH = 10_000;

/** A driver that keeps values as they are: whole numbers whole. */
function openExact({ uri, username, password }) {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), { telemetryDisabled: true });
}

/** All rows of a graph, by kind: nodes by their labels, ties by their type. Nodes without an id of their own are left out. */
export async function readRows(target) {
  const driver = openExact(target);
  const [nodes, ties] = [new Map(), new Map()];
  const add = (map, kind, row) => (map.get(kind) ?? map.set(kind, []).get(kind)).push(row);
  const session = driver.session({ database: target.database, fetchSize: 5_000 });
  try {
    const all = await session.run('MATCH (n) WHERE n.id IS NOT NULL RETURN labels(n) AS labels, properties(n) AS row');
    for (const record of all.records) add(nodes, record.get('labels').join(':'), record.get('row'));
    const joined = await session.run(
      `MATCH (a)-[t]->(b) WHERE a.id IS NOT NULL AND b.id IS NOT NULL
       RETURN type(t) AS type, labels(a)[0] AS start, labels(b)[0] AS end, a.id AS a, b.id AS b, properties(t) AS row`,
    );
    for (const record of joined.records) {
      const [type, start, end] = ['type', 'start', 'end'].map((name) => record.get(name));
      add(ties, `${type} ${start} ${end}`, { a: record.get('a'), b: record.get('b'), row: record.get('row') });
    }
  } finally {
    await session.close();
    await driver.close();
  }
  return { nodes, ties, count: sizeOf(nodes) + sizeOf(ties) };
}

const sizeOf = (map) => [...map.values()].reduce((sum, rows) => sum + rows.length, 0);

/** Writes the rows into an empty graph that has its constraints; gives seconds. */
export async function writeBare(target, { nodes, ties }) {
  const driver = openExact(target);
  const session = driver.session({ database: target.database });
  const began = performance.now();
  try {
    for (const [labels, rows] of nodes) {
      const [first, ...others] = labels.split(':');
      const more = others.length > 0 ? `SET n:${others.join(':')}` : '';
      const text = `UNWIND $rows AS row MERGE (n:${first} {id: row.id}) SET n = row ${more}`;
      await inBatches(session, text, rows);
    }
    for (const [kind, rows] of ties) {
      const [type, start, end] = kind.split(' ');
      const key = rows[0].row.id === undefined ? '' : ' {id: row.row.id}';
      const text = `UNWIND $rows AS row MATCH (a:${start} {id: row.a}) MATCH (b:${end} {id: row.b})
        MERGE (a)-[t:${type}${key}]->(b) SET t = row.row`;
      await inBatches(session, text, rows);
    }
  } finally {
    await session.close();
    await driver.close();
  }
  return (performance.now() - began) / 1000;
}

async function inBatches(session, text, rows) {
  for (let at = 0; at < rows.length; at += BATCH) {
    await session.run(text, { rows: rows.slice(at, at + BATCH) });
  }
}
