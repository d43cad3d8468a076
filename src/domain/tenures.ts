import { firstDay, lastDay, type PartialDate } from './dates.ts';
import { earliestDay, latestDay } from './edtf.ts';
import type { RegisterTenure } from './register.ts';

/** How sure it is that a post was held on a day. */
export type Certainty = 'CERTAIN' | 'POSSIBLE';

/**
 * Does a tenure of the register cover a day, as far as both are known? CERTAIN: whatever its dates stand for, the whole
 * of `date` lies within. POSSIBLE: some reading of them does, or its beginning or the day is not known. No `to` means
 * that no end is known to us: it goes on. Null: it does not.
 */
export function coverage(
  { from, to }: Pick<RegisterTenure, 'from' | 'to'>,
  date: PartialDate | null,
): Certainty | null {
  if (date === null) return 'POSSIBLE';
  const [first, last] = [firstDay(date), lastDay(date)];
  const begins = { earliest: from && earliestDay(from), latest: from && latestDay(from) };
  const ends = { earliest: to && earliestDay(to), latest: to && latestDay(to) };
  if (begins.earliest !== null && begins.earliest > last) return null;
  if (ends.latest !== null && ends.latest < first) return null;
  const begun = begins.latest !== null && begins.latest <= first;
  const goesOn = to === null || (ends.earliest !== null && ends.earliest >= last);
  return begun && goesOn ? 'CERTAIN' : 'POSSIBLE';
}
