import { cantoneseSpellings, JYUTPING_BY_SPELLING } from './cantonese.ts';
import { type Given, type Reading, readingsIn } from './given.ts';
import { pinyinOf } from './pinyin.ts';
import { plainPinyin } from './pinyin-syllables.ts';
import { meet } from './remember.ts';
import { charactersOf, maySpell, type System } from './sounds.ts';
import { bestGiven, type GivenVerdict, judgeSyllables, oneLetterApart } from './verdict.ts';

const NONE: ReadonlySet<string> = new Set();

/** A given name in Han beside a romanised one, in the systems in which the latter may be meant. */
export function compareHanGiven(han: readonly string[], given: Given, systems: readonly System[]): GivenVerdict {
  const readings = systems.flatMap((system) => readingsIn(given, system));
  if (readings.length === 0) return 'UNKNOWN';
  const verdicts = readings.map((reading) => {
    const fits = reading.syllables.map((syllable, at) => maySpell(syllable, han[at] ?? '', reading.system));
    if (reading.syllables.length === han.length) return judgeSyllables(fits);
    return fits.some((fit, at) => fit === true && at < han.length) ? 'CLOSE' : 'DIFFERENT';
  });
  const verdict = bestGiven(verdicts);
  return verdict === 'DIFFERENT' && isMisspelt(han, given.letters) ? 'CLOSE' : verdict;
}

/** Two characters of names in Han that sound alike in Mandarin or Cantonese: a slip of typing, or of translating back. */
export function soundAlike(left: string, right: string): boolean {
  if (left === right || pinyinOf(left).some((reading) => pinyinOf(right).includes(reading))) return true;
  return meet(cantoneseSpellings(left), cantoneseSpellings(right)) && pinyinOf(left)[0] === pinyinOf(right)[0];
}

/** Two romanised given names. `strict`: both are pinyin, in which each syllable has one spelling. */
export function compareLatinGiven(
  left: readonly Reading[],
  right: readonly Reading[],
  letters: readonly [string, string],
): GivenVerdict {
  if (letters[0] === letters[1]) return 'SAME';
  const verdicts = left.flatMap((one) => right.map((other) => compareReadings(one, other)));
  const verdict = bestGiven(verdicts);
  return verdict === 'DIFFERENT' && oneLetterApart(...letters) ? 'CLOSE' : verdict;
}

function compareReadings(left: Reading, right: Reading): GivenVerdict {
  const fits = left.syllables.map((syllable, at) =>
    agree(syllable, left.system, right.syllables[at] ?? '', right.system),
  );
  if (left.syllables.length === right.syllables.length) return judgeSyllables(fits);
  return fits.includes(true) ? 'CLOSE' : 'DIFFERENT';
}

function agree(left: string, leftSystem: System, right: string, rightSystem: System): boolean {
  if (leftSystem === 'pinyin' && rightSystem === 'pinyin') return plainPinyin(left) === plainPinyin(right);
  if (left === right && leftSystem === rightSystem) return true;
  if (leftSystem === 'cantonese' && rightSystem === 'cantonese')
    return meet(JYUTPING_BY_SPELLING.get(left) ?? NONE, JYUTPING_BY_SPELLING.get(right) ?? NONE);
  return meet(charactersOf(left, leftSystem), charactersOf(right, rightSystem));
}

function isMisspelt(han: readonly string[], letters: string): boolean {
  const [one = '', two = ''] = han;
  const ends = two === '' ? [''] : pinyinOf(two);
  return han.length < 3 && pinyinOf(one).some((start) => ends.some((end) => oneLetterApart(start + end, letters)));
}
