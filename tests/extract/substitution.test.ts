import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractRelease, type Prediction, toPredictions } from '../../src/extract/index.ts';
import { loadRegister, registerGazetteer } from '../../src/register/index.ts';
import { isRejected, readSources } from '../../src/sources/index.ts';
import { substitute, substituteAll } from './substitute.ts';

const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url));
const REGISTER = fileURLToPath(new URL('../../seed/register/', import.meta.url));
const present = existsSync(join(SHARED, 'seeds'));
if (!present) console.log('Left out: the texts of ../shared/seeds are not there.');

/** Facts without their offsets, which change with the length of names. */
type Facts = readonly Omit<Prediction, 'start' | 'end'>[];

describe.skipIf(!present)('the same texts with other people, cities and dates', () => {
  let folder: string;
  let original: Facts;
  let substituted: Facts;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'whomet-substitution-'));
    await putOthersIn(folder);
    original = await factsOf(join(SHARED, 'seeds'));
    substituted = await factsOf(join(folder, 'texts'));
    await writeFile(join(folder, 'facts.jsonl'), toLines(substituted).join('\n'));
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('give the same facts with those names', () => {
    const expected = original.map((fact) => {
      const { document, ...rest } = fact;
      return { document: renamed(document), ...(substituteAll(rest, yearOf(document)) as object) };
    });
    expect(toLines(substituted)).toEqual(toLines(expected));
  });

  it('reach the floors against the gold with those names', async () => {
    const words = ['--gold', join(folder, 'gold'), '--predictions', join(folder, 'facts.jsonl')];
    const floors = 'MET_WITH=0.85,VISITED=0.85,SIGNED=0.85,WITNESSED=0.85';
    const limits = ['--min-f1', '0.90', '--min-precision', '0.92', '--floors', floors, '--json'];
    const { stdout } = await promisify(execFile)('node', [join(SHARED, 'tools', 'score.mjs'), ...words, ...limits]);
    expect(JSON.parse(stdout)).toMatchObject({ planned: { reportedAsHappened: 0 }, unknownDocuments: [] });
  });
});

/** Texts and gold; file names too, since a date may be taken from them. */
async function putOthersIn(folder: string): Promise<void> {
  await Promise.all(['texts', 'gold'].map((name) => mkdir(join(folder, name))));
  for (const name of await readdir(join(SHARED, 'seeds'))) {
    const year = yearOf(name);
    const text = await readFile(join(SHARED, 'seeds', name), 'utf8');
    await writeFile(join(folder, 'texts', renamed(name)), substitute(text, year));
    const goldName = name.replace('.txt', '.json');
    const gold: unknown = JSON.parse(await readFile(join(SHARED, 'gold', goldName), 'utf8'));
    const changed = JSON.stringify(substituteAll(gold, year)).replace(
      /"id":"[^"]+"/u,
      `"id":"${renamed(name).replace('.txt', '')}"`,
    );
    await writeFile(join(folder, 'gold', renamed(goldName)), changed);
  }
}

async function factsOf(texts: string): Promise<Facts> {
  const places = (await readdir(REGISTER)).filter((name) => name.startsWith('places'));
  const { register } = await loadRegister(places.sort().map((name) => join(REGISTER, name)));
  const gazetteer = registerGazetteer(register);
  const facts: Omit<Prediction, 'start' | 'end'>[] = [];
  for await (const read of readSources([texts])) {
    if (isRejected(read)) throw read.reason;
    for (const { start: _start, end: _end, ...fact } of toPredictions(extractRelease(read, gazetteer))) {
      facts.push(fact);
    }
  }
  return facts;
}

const toLines = (facts: readonly object[]) => facts.map((fact) => JSON.stringify(fact)).sort();
const renamed = (name: string) => substitute(name, yearOf(name)).replace(/^[a-z]+/u, 'release');
const yearOf = (text: string) => Number(/20\d\d/u.exec(text)?.[0]);
