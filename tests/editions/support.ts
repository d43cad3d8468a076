import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type AliasPair, type EditionPair, findEditions, type Told } from '../../src/editions/index.ts';
import { extractRelease } from '../../src/extract/index.ts';
import { nameKey } from '../../src/names/fold.ts';
import { loadRegister, registerGazetteer } from '../../src/register/index.ts';
import { readText } from '../../src/sources/index.ts';

const GOLDEN = new URL('../golden/', import.meta.url);
const { register } = await loadRegister([fileURLToPath(new URL('register/places.yaml', GOLDEN))]);
/** Invented places, with names in English and Chinese. */
export const GAZETTEER = registerGazetteer(register);

export const PUBLISHED_ON = '2025-06-17';

export interface Published {
  readonly publishedOn?: string;
  readonly publisher?: string;
  readonly language?: string;
}

/** A release that is read as `whomet extract` would. */
export function told(id: string, text: string, published: Published = {}): Told {
  const metadata = { id, publishedOn: PUBLISHED_ON, publisher: 'Haikang Government', ...published };
  const read = readText(text, metadata);
  return { release: read.release, extraction: extractRelease(read, GAZETTEER) };
}

export async function golden(id: string, publishedOn: string): Promise<Told> {
  return told(id, await readFile(new URL(`releases/chinese/${id}.txt`, GOLDEN), 'utf8'), { publishedOn });
}

export function editionsOf(...releases: readonly Told[]): EditionPair[] {
  return findEditions(releases, { gazetteer: GAZETTEER, key: nameKey });
}

/** `a-en = a-zh` */
export function pairsOf(...releases: readonly Told[]): string[] {
  return editionsOf(...releases).map(({ left, right }) => `${left.release.id} = ${right.release.id}`);
}

/** `Person Tom Ash = 湯姆·艾什` */
export function aliasesOf(aliases: readonly AliasPair[], kind?: string): string[] {
  return aliases
    .filter((alias) => kind === undefined || alias.kind === kind)
    .map((alias) => `${alias.kind} ${alias.left.name} = ${alias.right.name}`)
    .sort();
}
