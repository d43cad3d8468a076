/**
 * What two names say of being one person's. EQUAL: one name, written otherwise at most in script or order. SPELLING:
 * one may be a spelling of the other, each syllable accounted for. OPEN: the surnames agree, the given names cannot be
 * compared. NEAR: the surnames agree, the given names differ by little though they can be compared. OTHER: they contradict.
 */
export type NameVerdict = 'EQUAL' | 'SPELLING' | 'OPEN' | 'NEAR' | 'OTHER';

const ORDER: readonly NameVerdict[] = ['EQUAL', 'SPELLING', 'OPEN', 'NEAR', 'OTHER'];

/** A name that can be read in several ways is compared in the one that fits best. */
export function best(verdicts: readonly NameVerdict[]): NameVerdict {
  return ORDER.find((verdict) => verdicts.includes(verdict)) ?? 'OTHER';
}

/** How two given names stand to each other. */
export type GivenVerdict = 'SAME' | 'UNKNOWN' | 'CLOSE' | 'DIFFERENT';

const GIVEN_ORDER: readonly GivenVerdict[] = ['SAME', 'UNKNOWN', 'CLOSE', 'DIFFERENT'];

export function bestGiven(verdicts: readonly GivenVerdict[]): GivenVerdict {
  return GIVEN_ORDER.find((verdict) => verdicts.includes(verdict)) ?? 'UNKNOWN';
}

/** May each syllable be the other's? Undefined: nobody can tell. */
export function judgeSyllables(fits: readonly (boolean | undefined)[]): GivenVerdict {
  if (fits.every((fit) => fit === true)) return 'SAME';
  const wrong = fits.filter((fit) => fit === false).length;
  if (wrong === 0) return 'UNKNOWN';
  return fits.length === 2 && fits.includes(true) ? 'CLOSE' : 'DIFFERENT';
}

/** Do two texts differ by one letter at most: put in, left out, or replaced? */
export function oneLetterApart(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false;
  let start = 0;
  while (start < left.length && left[start] === right[start]) start += 1;
  const [a, b] = [left.slice(start), right.slice(start)];
  if (a.length === b.length) return a.slice(1) === b.slice(1);
  return a.length > b.length ? a.slice(1) === b : a === b.slice(1);
}
