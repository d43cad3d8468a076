import { firstDay, lastDay, type PartialDate } from '../../domain/dates.ts';
import type { DateSource } from '../../domain/release.ts';
import type { Note } from '../notes.ts';

/** What each source says about the day of publication; null where it says nothing. */
export interface DateCandidates {
  readonly metadata: PartialDate | null;
  readonly option: PartialDate | null;
  readonly text: PartialDate | null;
  readonly fileName: PartialDate | null;
}

export interface PublishedOn {
  readonly date: PartialDate | null;
  readonly source: DateSource;
  readonly notes: readonly Note[];
}

/** Metadata, then `--published-on`, then the text, then the file name: what a person stated beats what is read off. */
const ORDER: readonly (readonly [DateSource, keyof DateCandidates, string])[] = [
  ['METADATA', 'metadata', 'the metadata'],
  ['OPTION', 'option', '--published-on'],
  ['TEXT', 'text', 'the text'],
  ['FILE_NAME', 'fileName', 'the file name'],
];

export function decidePublishedOn(candidates: DateCandidates): PublishedOn {
  const [used, ...others] = ORDER.flatMap(([source, key, name]) => {
    const date = candidates[key];
    return date === null ? [] : [{ source, date, name }];
  });
  if (!used) return { date: null, source: 'NONE', notes: [UNKNOWN] };
  const notes = others
    .filter(({ date }) => areApart(used.date, date))
    .map(({ date, name }) => ({
      kind: 'date-disagrees',
      message: `${used.name} says ${used.date}, ${name} says ${date}; ${used.date} is used`,
    }));
  return { date: used.date, source: used.source, notes };
}

const UNKNOWN: Note = {
  kind: 'date-unknown',
  message:
    'neither metadata nor text tells the day of publication: dates without a year stay unknown (--published-on sets it)',
};

const DAY = 86_400_000;

/** More than a day apart. One day is the usual distance between a dateline and its publication. */
function areApart(a: PartialDate, b: PartialDate): boolean {
  const [aFirst, aLast, bFirst, bLast] = [firstDay(a), lastDay(a), firstDay(b), lastDay(b)].map(Date.parse);
  return (aFirst ?? 0) - (bLast ?? 0) > DAY || (bFirst ?? 0) - (aLast ?? 0) > DAY;
}
