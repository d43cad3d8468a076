/**
 * Whatever is done to a graph, in whatever order: after every step it shows what it would show if it were drawn anew, and in the
 * end what it would show if only what is left had ever been put into it.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StatementChange } from '../../src/domain/correction.ts';
import { mentionId } from '../../src/domain/ids.ts';
import type { Verdict } from '../../src/domain/judgement.ts';
import { holds, met, REGISTER, type Said, type Told, tell, visited } from './tell.ts';
import { openWorld, type World } from './world.ts';

const RUNS = Number(process.env.WHOMET_PROPERTY_RUNS ?? 5);

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const BASED_ON = { publisher: 'Birch Herald', publishedOn: '2024-01-02', title: 'Moon meets Fox' };
/** One retells another, so that reading and removing make it silent and let it speak. */
const RELEASES = [{ ...BASED_ON, kind: 'ORIGINAL' as const }, { kind: 'RETOLD' as const, basedOn: BASED_ON }, {}];
const PERSONS = ['Ada Moon', 'Cy Fox', 'Di Elm', 'Bo Sun'];

const person = fc.constantFrom(...PERSONS);
const setting = fc.record({
  date: fc.constantFrom('2024-01-02', '2024-01-03'),
  city: fc.constantFrom('Birch', 'Amber'),
});
const said: fc.Arbitrary<Said> = fc.oneof(
  fc.tuple(person, person, setting).map(([a, b, at]) => met(a, b, at)),
  fc.tuple(person, setting).map(([a, at]) => visited(a, at.city, at)),
  fc
    .tuple(person, fc.constantFrom('Director', 'Chair'), fc.constantFrom('Fox Works', 'Elm Works'))
    .map(([a, title, body]) => holds(a, title, body)),
);
/** Two texts of each release. */
const texts = fc.tuple(
  ...RELEASES.map(() => fc.array(fc.array(said, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 2 })),
);

type Step =
  | { readonly do: 'read'; readonly release: number; readonly text: number }
  | { readonly do: 'retract'; readonly release: number }
  | { readonly do: 'judge'; readonly sides: readonly string[]; readonly verdict: Verdict }
  | {
      readonly do: 'reject' | 'restore' | 'amend';
      readonly release: number;
      readonly text: number;
      readonly at: number;
    }
  | { readonly do: 'add'; readonly release: number; readonly whom: string };

const release = fc.nat(RELEASES.length - 1);
const text = fc.nat(1);
const side = fc
  .tuple(release, person)
  .map(([of, name]) => mentionId(`r${of}`, `Person:${name.toLowerCase().replace(' ', '')}`));
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('read' as const), release, text }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('retract' as const), release }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('judge' as const),
      sides: fc.uniqueArray(side, { minLength: 2, maxLength: 2 }),
      verdict: fc.constantFrom<Verdict>('SAME', 'DIFFERENT', 'UNSURE'),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('reject' as const, 'restore' as const, 'amend' as const),
      release,
      text,
      at: fc.nat(2),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('add' as const), release, whom: person }) },
);

/** What is left of a script, to be done again in another way. */
interface Left {
  readonly read: Map<number, Told>;
  readonly decisions: ((world: World) => Promise<unknown>)[];
}

const AMENDMENT: StatementChange = { date: '2024-01-04', city: { name: 'Amber', kind: null } };

async function take(one: Step, index: number, told: readonly (readonly Told[])[], left: Left): Promise<void> {
  const at = new Date(Date.parse('2024-03-01') + index * 60_000).toISOString();
  const decide = async (decision: (world: World) => Promise<unknown>) => {
    left.decisions.push(decision);
    await decision(world);
  };
  if (one.do === 'read') {
    const read = told[one.release]?.[one.text];
    if (!read) return;
    left.read.set(one.release, read);
    await world.take([read]);
  } else if (one.do === 'retract') {
    if (left.read.delete(one.release)) await world.retract({ releases: [`r${one.release}`] });
  } else if (one.do === 'judge') {
    const [a = '', b = ''] = one.sides;
    await decide((on) => on.judge(a, b, one.verdict, at));
  } else if (one.do === 'add') {
    const change = {
      type: 'MET_WITH' as const,
      subject: { name: one.whom, kind: null },
      object: { name: 'Ed Oak', kind: null },
    };
    await decide((on) => on.correct({ release: `r${one.release}`, verdict: 'ADD', change, at }));
  } else {
    const statement = told[one.release]?.[one.text]?.evidence.statements[one.at]?.id;
    if (statement === undefined) return;
    const verdict = one.do === 'amend' ? 'AMEND' : one.do === 'reject' ? 'REJECT' : 'RESTORE';
    const change = one.do === 'amend' ? AMENDMENT : null;
    await decide((on) => on.correct({ release: `r${one.release}`, verdict, statement, change, at }));
  }
}

test(
  'scripts of reading, editing, retracting, judging and correcting',
  async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.array(step, { minLength: 3, maxLength: 7 }), async (said, steps) => {
        const told = said.map((two, of) => two.map((one) => tell(`r${of}`, one, RELEASES[of])));
        const left: Left = { read: new Map(), decisions: [] };
        await world.empty();
        await world.addRegister(REGISTER);
        for (const [index, one] of steps.entries()) {
          await take(one, index, told, left);
          const shown = await world.hash();
          await world.rebuild();
          expect(await world.hash()).toBe(shown);
        }
        const shown = await world.hash();
        await world.empty();
        for (const decision of [...left.decisions].reverse()) await decision(world);
        for (const read of [...left.read.values()].reverse()) await world.take([read]);
        await world.addRegister(REGISTER);
        expect(await world.hash()).toBe(shown);
      }),
      { numRuns: RUNS },
    );
  },
  RUNS * 60_000,
);
