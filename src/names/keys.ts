import { cantoneseClass, jyutpingOf } from './cantonese.ts';
import { systemsOf } from './compare-chinese.ts';
import { plainWords } from './compare-western.ts';
import { readingsIn } from './given.ts';
import type { HanName } from './han-name.ts';
import type { LatinName } from './latin-name.ts';
import { type ParsedName, parseName } from './parse.ts';
import { pinyinOf } from './pinyin.ts';
import { pinyinClass } from './pinyin-class.ts';
import { remember } from './remember.ts';
import { classesOf, pinyinFor, type System } from './sounds.ts';
import { surnameClasses, surnamePinyins, type Way } from './surnames.ts';

/** More keys than this of one kind would propose everybody: the name is left to its other keys. */
const MOST = 64;

/**
 * Generated keys of a person's name: names that may be spellings of each other share one. They propose, and never
 * decide. `py:` coarse classes of Mandarin syllables, `yue:` of Cantonese ones, `w:` words of other names in the order of the
 * alphabet, `i:` surname and initial. Sorted; empty for a surname alone.
 */
export const spellingKeys: (name: string) => readonly string[] = remember((name) => {
  const parsed = parseName(name);
  const keys = [...parsed.han.flatMap(keysOfHan), ...parsed.latin.flatMap(keysOfLatin), ...keysOfWords(parsed)];
  return [...new Set(keys)].sort();
});

function keysOfHan({ surnames, given }: HanName): string[] {
  if (given.length === 0) return [];
  return surnames.flatMap((surname) => [
    ...joined(
      'py',
      surnamePinyins(surname),
      given.map((one) => usual(pinyinOf(one).map(pinyinClass))),
    ),
    ...joined(
      'yue',
      surnameClasses(surname),
      given.map((one) => usual(jyutpingOf(one).map(cantoneseClass))),
    ),
  ]);
}

/** The ways in which a surname may be spelt beside a given name in a system: with Cantonese it is Cantonese itself. */
const WAYS: Readonly<Record<System, readonly Way[]>> = {
  pinyin: ['pinyin', 'cantonese', 'others'],
  cantonese: ['cantonese'],
  mixed: ['pinyin', 'cantonese', 'others'],
};
/** Beside a given name of the West. */
const WESTERN: readonly Way[] = ['pinyin', 'cantonese'];

function keysOfLatin(name: LatinName): string[] {
  return name.surnames.flatMap((surname) => [
    ...name.western.flatMap((western) =>
      surnamePinyins(surname, WESTERN).map((pinyin) => `w:${[western, pinyin].sort().join(' ')}`),
    ),
    ...keysOfGiven(name, surname),
  ]);
}

function keysOfGiven({ surnames, given, turned }: LatinName, surname: string): string[] {
  if (!given) return [];
  // Where the order of the words is a guess itself, no more is guessed upon it.
  const systems = turned ? (['pinyin'] as const) : systemsOf(surnames, given);
  const guesses = systems
    .flatMap((system) => readingsIn(given, system))
    .flatMap(({ system, syllables }) =>
      joined(
        'py',
        surnamePinyins(surname, WAYS[system]),
        syllables.map((one) => [...new Set(pinyinFor(one, system).map(pinyinClass))]),
      ),
    );
  const spoken = systemsOf(surnames, given).includes('cantonese') ? readingsIn(given, 'cantonese') : [];
  const cantonese = spoken.flatMap(({ syllables }) => joined('yue', surnameClasses(surname), syllables.map(classesOf)));
  return [...guesses, ...cantonese];
}

/** A name that is no Chinese one: each pair of its words, and the last with the initial of the first. */
function keysOfWords({ latin, words, isHan, han, key }: ParsedName): string[] {
  if (isHan) return han.length === 0 && key.length > 1 ? [`w:${key}`] : [];
  if (latin.length > 0 || words.length < 2) return [];
  const plain = plainWords(words);
  const full = plain.filter((word) => word.length > 1).slice(0, 4);
  const pairs = full.flatMap((one, at) => full.slice(at + 1).map((other) => `w:${[one, other].sort().join(' ')}`));
  const last = full.at(-1);
  const initial = (plain.find((word) => word !== last) ?? '')[0];
  return last && initial ? [...pairs, `i:${initial} ${last}`] : pairs;
}

/** Every combination, as one text: `py:li zazao`. */
function joined(kind: string, surnames: readonly string[], syllables: readonly (readonly string[])[]): string[] {
  const made = syllables.reduce<readonly string[]>(
    (sofar, next) => sofar.flatMap((start) => next.map((end) => start + end)),
    [''],
  );
  const all = surnames.flatMap((surname) => made.map((given) => `${kind}:${surname} ${given}`));
  return all.length > MOST ? [] : all;
}

/** The second reading of a character is often the one of names; further ones are of old books. */
const usual = (readings: readonly string[]): string[] => [...new Set(readings)].slice(0, 2);
