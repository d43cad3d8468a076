import { cantoneseClass, jyutpingOf } from './cantonese.ts';
import { systemsOf } from './compare-chinese.ts';
import { plainWords } from './compare-western.ts';
import { readingsIn } from './given.ts';
import type { HanName } from './han-name.ts';
import type { LatinName } from './latin-name.ts';
import { type ParsedName, parseName } from './parse.ts';
import { pinyinOf } from './pinyin.ts';
import { remember } from './remember.ts';
import { classesOf, pinyinFor } from './sounds.ts';
import { surnameClasses, surnamePinyins } from './surnames.ts';

/** More keys than this of one kind would propose everybody: the name is left to its other keys. */
const MOST = 64;

/**
 * Generated keys of a person's name: names that may be spellings of each other share one. They propose, and never
 * decide. `py:` pinyin, `yue:` coarse classes of Cantonese syllables, `w:` words of other names in the order of the
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
    ...joined('py', surnamePinyins(surname), given.map(pinyinOf)),
    ...joined(
      'yue',
      surnameClasses(surname),
      given.map((one) => unique(jyutpingOf(one).map(cantoneseClass))),
    ),
  ]);
}

function keysOfLatin(name: LatinName): string[] {
  return name.surnames.flatMap((surname) => [
    ...name.western.flatMap((western) =>
      surnamePinyins(surname).map((pinyin) => `w:${[western, pinyin].sort().join(' ')}`),
    ),
    ...keysOfGiven(name, surname),
  ]);
}

function keysOfGiven({ surnames, given, turned }: LatinName, surname: string): string[] {
  if (!given) return [];
  const pinyin = surnamePinyins(surname);
  // Where the order of the words is a guess itself, no more is guessed upon it.
  const systems = turned ? (['pinyin'] as const) : systemsOf(surnames, given);
  const guesses = systems
    .flatMap((system) => readingsIn(given, system))
    .flatMap(({ system, syllables }) =>
      joined(
        'py',
        pinyin,
        syllables.map((one) => pinyinFor(one, system)),
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

/** Every combination, as one text: `py:li jiachao`. */
function joined(kind: string, surnames: readonly string[], syllables: readonly (readonly string[])[]): string[] {
  const made = syllables.reduce<readonly string[]>(
    (sofar, next) => sofar.flatMap((start) => next.map((end) => start + end)),
    [''],
  );
  const all = surnames.flatMap((surname) => made.map((given) => `${kind}:${surname} ${given}`));
  return all.length > MOST ? [] : all;
}

const unique = (items: readonly string[]): string[] => [...new Set(items)];
