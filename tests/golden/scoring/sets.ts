import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Gazetteer } from '../../../src/domain/gazetteer.ts';
import { extractRelease, type Prediction, toPredictions } from '../../../src/extract/index.ts';
import { loadRegister, registerGazetteer } from '../../../src/register/index.ts';
import { isRejected, readSources, readText } from '../../../src/sources/index.ts';
import { type GoldRelease, readGold } from './gold.ts';

export const SET_NAMES = ['real', 'retold', 'english', 'chinese', 'frozen-english', 'frozen-chinese'] as const;
export type SetName = (typeof SET_NAMES)[number];
/** Rules and confidence may look at these; never at the frozen ones. */
export const TUNED: readonly SetName[] = ['real', 'retold', 'english', 'chinese'];
export const FROZEN: readonly SetName[] = ['frozen-english', 'frozen-chinese'];

export interface GoldenSet {
  readonly name: SetName;
  readonly releases: readonly GoldRelease[];
  readonly predictions: readonly Prediction[];
}

const root = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
export const SHARED = root('../shared');

/** Where the gold of a set lies; the frozen sets share a folder. */
export function goldFolder(name: SetName): string {
  if (name === 'real') return join(SHARED, 'gold');
  if (name === 'retold') return root('seed/releases/gold');
  return root(`tests/golden/releases/${name.replace(/-.*$/u, '')}`);
}

/** Reads the releases of a set and its gold; null where the set is not there, as ../shared may be. */
export async function readSet(name: SetName): Promise<GoldenSet | null> {
  if (!existsSync(goldFolder(name))) return null;
  if (name === 'real') return readPublished(name, join(SHARED, 'seeds'));
  if (name === 'retold') return readPublished(name, root('seed/releases'));
  const { set, chinese } = await readOwnWords(name);
  return FROZEN.includes(name) ? inLanguage(set, chinese, name === 'frozen-chinese') : set;
}

export async function readSets(names: readonly SetName[] = SET_NAMES): Promise<GoldenSet[]> {
  const sets: GoldenSet[] = [];
  for (const name of names) {
    const set = await readSet(name);
    if (set) sets.push(set);
  }
  return sets;
}

/** Releases as they come, each file telling its own day of publication. */
async function readPublished(name: SetName, texts: string): Promise<GoldenSet> {
  const releases = await readGold(goldFolder(name));
  const ids = new Set(releases.map(({ id }) => id));
  const files = (await readdir(texts)).sort().filter((file) => ids.has(basename(file).replace(/\.(?:md|txt)$/u, '')));
  const gazetteer = await gazetteerOf('seed/register');
  const predictions: Prediction[] = [];
  for await (const read of readSources(files.map((file) => join(texts, file)))) {
    if (isRejected(read)) throw read.reason;
    predictions.push(...toPredictions(extractRelease(read, gazetteer)));
  }
  return { name, releases, predictions };
}

/** Releases in our own words, whose gold tells the day of publication; `chinese` are the ids of those in Chinese. */
async function readOwnWords(name: SetName): Promise<{ set: GoldenSet; chinese: ReadonlySet<string> }> {
  const folder = goldFolder(name);
  const releases = await readGold(folder);
  const gazetteer = await gazetteerOf('seed/register', 'tests/golden/register');
  const chinese = new Set<string>();
  const predictions: Prediction[] = [];
  for (const { id, date } of releases) {
    const text = await readFile(join(folder, `${id}.txt`), 'utf8');
    if (isChinese(text)) chinese.add(id);
    predictions.push(...toPredictions(extractRelease(readText(text, { id, publishedOn: date }), gazetteer)));
  }
  return { set: { name, releases, predictions }, chinese };
}

function inLanguage({ name, releases, predictions }: GoldenSet, chinese: ReadonlySet<string>, wanted: boolean) {
  return {
    name,
    releases: releases.filter(({ id }) => chinese.has(id) === wanted),
    predictions: predictions.filter(({ document }) => chinese.has(document) === wanted),
  };
}

function isChinese(text: string): boolean {
  return (text.match(/\p{Script=Han}/gu) ?? []).length > (text.match(/\p{Script=Latin}+/gu) ?? []).length;
}

async function gazetteerOf(...folders: readonly string[]): Promise<Gazetteer> {
  const files = await Promise.all(
    folders.map(async (folder) => {
      const names = (await readdir(root(folder))).filter((file) => file.startsWith('places'));
      return names.sort().map((file) => join(root(folder), file));
    }),
  );
  return registerGazetteer((await loadRegister(files.flat())).register);
}
