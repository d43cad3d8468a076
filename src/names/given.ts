import type { Word } from './latin-words.ts';
import { isSyllable, type System } from './sounds.ts';

/** A given name in Latin letters, in each system that it can be read in, divided into one or two syllables. */
export interface Given {
  readonly letters: string;
  /** Were its syllables written apart ("Ka-chiu", "Ka Chiu")? */
  readonly apart: boolean;
  readonly hyphened: boolean;
  readonly readings: readonly Reading[];
}

export interface Reading {
  readonly system: System;
  readonly syllables: readonly string[];
}

const SYSTEMS: readonly System[] = ['pinyin', 'cantonese', 'mixed'];

/** The words as a given name; null where they are none. */
export function readGiven(words: readonly Word[]): Given | null {
  const parts = words.flatMap((word) => word.parts);
  const [one = ''] = parts;
  if (parts.length === 0 || parts.length > 2) return null;
  const divisions = parts.length === 2 ? [parts] : [[one], ...cuts(one)];
  const all = SYSTEMS.flatMap((system) =>
    divisions
      .filter((syllables) => syllables.every((syllable) => isSyllable(syllable, system)))
      .map((syllables): Reading => ({ system, syllables })),
  );
  // Two syllables in one word are pinyin where they can be: Cantonese ones are written apart.
  const joined = parts.length === 1 && all.some(({ system }) => system === 'pinyin');
  const readings = joined ? all.filter(({ system, syllables }) => system === 'pinyin' || syllables.length === 1) : all;
  if (readings.length === 0) return null;
  return {
    letters: parts.join(''),
    apart: parts.length > 1,
    hyphened: words.some((word) => word.parts.length > 1),
    readings,
  };
}

export const readingsIn = (given: Given, system: System): Reading[] =>
  given.readings.filter((reading) => reading.system === system);

function cuts(word: string): string[][] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => [word.slice(0, at + 1), word.slice(at + 1)]);
}
