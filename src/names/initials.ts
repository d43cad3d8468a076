import { cantoneseSpellings } from './cantonese.ts';
import type { LatinName } from './latin-name.ts';
import { pinyinOf } from './pinyin.ts';
import type { GivenVerdict } from './verdict.ts';

/** The initials of one name beside the other's given names: "K C" is Ka-chiu's, and Ka-keung Charles's. */
export function initialsOf({ initials, western }: LatinName, other: LatinName): GivenVerdict {
  if (initials === '') return 'UNKNOWN';
  if (other.initials !== '') return agree(initials, other.initials) ? 'UNKNOWN' : 'DIFFERENT';
  // Initials are of the spelling at home; pinyin has others.
  const readings = other.given?.readings.filter(({ system }) => system !== 'pinyin') ?? [];
  if (readings.length === 0) return 'UNKNOWN';
  const first = other.western.map((name) => name[0] ?? '');
  const named = western.length > 0 ? [] : first;
  const all = readings.map(({ syllables }) => count(initials, [...named, ...syllables.map((one) => one[0] ?? '')]));
  return judge(Math.max(...all), initials.length);
}

/** Beside a given name in Han, in whichever way it is spelt. */
export function initialsOfHan(initials: string, given: readonly string[]): GivenVerdict {
  if (initials === '') return 'UNKNOWN';
  const letters = given.map((one) =>
    [...cantoneseSpellings(one), ...pinyinOf(one)].map((spelling) => spelling[0] ?? ''),
  );
  const found = [...initials].filter((initial) => letters.some((options) => options.includes(initial))).length;
  return judge(found, initials.length);
}

const agree = (left: string, right: string): boolean => left.startsWith(right) || right.startsWith(left);

/** How many of the initials are there, each once. */
function count(initials: string, letters: readonly string[]): number {
  const left = [...letters];
  return [...initials].filter((initial) => {
    const at = left.indexOf(initial);
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  }).length;
}

function judge(found: number, wanted: number): GivenVerdict {
  if (found === wanted) return 'SAME';
  return found > 0 ? 'CLOSE' : 'DIFFERENT';
}
