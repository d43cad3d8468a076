import { expect, test } from 'vitest';
import type { Graph } from '../../src/graph/driver.ts';
import { ingest, openStore } from '../../src/ingest/index.ts';
import { sharedWorld } from './shared-world.ts';
import { holds, type Told, tell } from './tell.ts';

const REGISTER = `
places: [{id: birch, name: Birch, kind: CITY}]
organisations: [{id: birch-office, name: Birch Office, kind: GOVERNMENT, seat: birch}]
posts: [{id: birch-mayor, name: "Mayor, Birch Office", names: {en: [Mayor]}, organisation: birch-office}]
`;
const mayor = (id: string, person: string, office = 'Birch Office') => tell(id, [holds(person, 'Mayor', office)]);
const world = sharedWorld(REGISTER);

/** Takes releases in, and tells whose mentions were read again for it. */
async function rereadFor(told: readonly Told[]): Promise<string[]> {
  const ids: string[] = [];
  const write: Graph['write'] = (work) =>
    world.graph.write((transaction) =>
      work({
        ...transaction,
        run(file, parameters) {
          if (file.name === 'find-entity-mentions') ids.push(...((parameters?.['ids'] ?? []) as string[]));
          return transaction.run(file, parameters);
        },
      }),
    );
  const extract = (read: Told['read']) => {
    const one = told.find((candidate) => candidate.read === read);
    if (!one) throw new Error('not told');
    return one.extraction;
  };
  await ingest(
    told.map(({ read }) => read),
    { store: openStore({ ...world.graph, write }), extract, now: () => '2024-02-01T00:00:00.000Z' },
  );
  return ids;
}

const namesOf = async (id: string) =>
  (await world.query(`MATCH (e:Entity {id: '${id}'}) RETURN e.names AS names`))[0]?.['names'];

test('a body and a post of the register that are named as ever are not read again with all their mentions', async () => {
  await rereadFor([mayor('first', 'Ada Moon')]);
  const reread = await rereadFor([mayor('second', 'Ada Moon')]);
  expect(reread).not.toContain('birch-office');
  expect(reread).not.toContain('birch-mayor');
});

test('they are when a release calls the body by a new name, which it then shows', async () => {
  await rereadFor([mayor('first', 'Ada Moon')]);
  const told = tell('second', [holds('Ada Moon', 'Mayor', { name: 'Birch Office', aliases: ['Office of Birch'] })]);
  expect(await rereadFor([told])).toContain('birch-office');
  expect(await namesOf('birch-office')).toContain('Office of Birch');
});

test('a name goes with the edition of the release that said it', async () => {
  await rereadFor([
    tell('first', [holds('Ada Moon', 'Mayor', { name: 'Birch Office', aliases: ['Office of Birch'] })]),
  ]);
  await rereadFor([mayor('first', 'Ada Moon')]);
  expect(await namesOf('birch-office')).toEqual(['Birch Office']);
});
