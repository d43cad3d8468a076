import { Neo4jError } from 'neo4j-driver';
import { afterAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/driver.ts';
import { createRun } from '../../../src/graph/read/index.ts';
import { openReader } from '../../support/api.ts';

const file = { name: 'ping', mode: 'read', parameters: [], text: 'RETURN 1 AS answer' } as const;
const slow = { ...file, text: 'UNWIND range(1, 100000000) AS i RETURN count(i % 7 = sin(i)) AS n' };

/** A graph whose sessions do as they are told: `answer` is called for each try. */
function graphThat(answer: () => Promise<unknown>): Graph {
  const session = () => ({ run: answer, close: async () => undefined });
  return {
    address: { uri: 'bolt://x', username: 'x', database: 'x' },
    driver: { session },
    bookmarks: () => [],
  } as unknown as Graph;
}

function failing(...codes: string[]) {
  let tries = 0;
  const graph = graphThat(() => {
    const code = codes[tries++];
    if (code) return Promise.reject(new Neo4jError('no', code, '', ''));
    return Promise.resolve({ records: [{ toObject: () => ({ answer: 1 }) }] });
  });
  return { run: () => createRun(graph)(file), tries: () => tries };
}

describe('reading', () => {
  const { graph } = openReader();
  /** How many transactions of a statement the database is at. */
  const running = async (name: string) => {
    const text = 'SHOW TRANSACTIONS YIELD metaData WHERE metaData.statement = $name RETURN count(*) AS n';
    const [row] = await createRun(graph)({ ...file, name: 'show', parameters: ['name'], text }, { name });
    return row?.n;
  };
  afterAll(() => graph.close());

  it('gives up at its own deadline where the server never answers', async () => {
    const run = createRun(
      graphThat(() => new Promise(() => undefined)),
      { timeout: 10, deadline: 50 },
    );
    await expect(run(file)).rejects.toMatchObject({ code: 'QUERY_TIMED_OUT' });
  });

  it('ends in the database when nobody waits any more', async () => {
    const leaving = new AbortController();
    const asked = createRun(graph)(slow, {}, { signal: leaving.signal });
    setTimeout(() => leaving.abort(), 200);
    await expect(asked).rejects.toMatchObject({ code: 'QUERY_TIMED_OUT' });
    await expect.poll(() => running('ping'), { timeout: 3_000 }).toBe(0);
    await expect(createRun(graph)(file, {}, { signal: leaving.signal })).rejects.toMatchObject({
      code: 'QUERY_TIMED_OUT',
    });
  });

  it('is ended by the server, or else by us, where it takes too long', async () => {
    await expect(createRun(graph, { timeout: 500, deadline: 8_000 })(slow)).rejects.toMatchObject({
      code: 'QUERY_TIMED_OUT',
    });
    expect(await createRun(graph)(file)).toEqual([{ answer: 1 }]);
  });

  it('tries a transient fault once more, not twice', async () => {
    const once = failing('Neo.TransientError.Transaction.DeadlockDetected');
    expect(await once.run()).toEqual([{ answer: 1 }]);
    expect(once.tries()).toBe(2);
    const twice = failing('ServiceUnavailable', 'ServiceUnavailable');
    await expect(twice.run()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
    expect(twice.tries()).toBe(2);
  });

  it('does not ask again for what needs too much memory', async () => {
    const greedy = failing('Neo.TransientError.General.MemoryPoolOutOfMemoryError');
    await expect(greedy.run()).rejects.toMatchObject({ code: 'QUERY_TOO_LARGE' });
    expect(greedy.tries()).toBe(1);
  });

  it('cannot write', async () => {
    const writing = { ...file, text: 'CREATE (n:Nothing) RETURN n' };
    await expect(createRun(graph)(writing)).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.AccessMode',
    });
  });

  it('refuses a statement whose parameter is missing', async () => {
    await expect(createRun(graph)({ ...file, parameters: ['id'] })).rejects.toThrow('parameter "id" is missing');
  });
});
