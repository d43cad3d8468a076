import type { Block, CleanText } from '../../domain/release.ts';
import { FULL_DATE, PUBLISHED, TIME } from '../clean/date-pattern.ts';
import { isAmbiguousDate, readDate } from './read-date.ts';

/** Where a text states when it was published: head and foot, in blocks. A date elsewhere is part of the story. */
const HEAD_BLOCKS = 8;
const FOOT_BLOCKS = 8;
const LONGEST_LINE = 200;

const LABELLED = new RegExp(`(?:^|[\\s|｜(（])${PUBLISHED}[:：]? ?(${FULL_DATE})`, 'iu');
const ENDS = new RegExp(`^(?:Ends?|完|完畢|完毕) ?[/／] ?(${FULL_DATE})`, 'iu');
/** A line that is a date, perhaps with its hour and source, or a letterhead of capitalised words that ends in one. */
const LONE = new RegExp(
  `^(?!Updated|Modified|Last|Revised)(?:(?:\\p{Lu}[\\p{L}.]*|[&·|–-])[,:]? ){0,6}(${FULL_DATE})${TIME}(?:[ T]\\d{1,2}:\\d{2}(?::\\d{2})?)?(?: ?(?:Source|来源|來源)\\b.*)?$`,
  'u',
);
const ANYWHERE = new RegExp(`(${FULL_DATE})`, 'iu');

/** Strongest first: a label says what its date is, a dateline may be a day older. */
const FINDERS: readonly ((text: string, block: Block) => string | null)[] = [
  (text) => LABELLED.exec(text)?.[1] ?? null,
  (text) => ENDS.exec(text)?.[1] ?? null,
  (text) => LONE.exec(text)?.[1] ?? null,
  (text, block) => (block.kind === 'DATELINE' ? (ANYWHERE.exec(text)?.[1] ?? null) : null),
];

export interface StatedDate {
  /** `YYYY-MM-DD`; null where the text states a date that can be read in two ways. */
  readonly date: string | null;
  /** Half-open, in the clean text: the block that states it. */
  readonly start: number;
  readonly end: number;
}

/** The day of publication that the text itself states; null where it states none. */
export function findStatedDate(clean: CleanText): StatedDate | null {
  const blocks = clean.blocks
    .filter((_, index) => index < HEAD_BLOCKS || index >= clean.blocks.length - FOOT_BLOCKS)
    .filter((block) => block.end - block.start <= LONGEST_LINE);
  let doubtful: StatedDate | null = null;
  for (const find of FINDERS) {
    for (const block of blocks) {
      const words = find(clean.text.slice(block.start, block.end), block);
      const date = words && readDate(words);
      if (date) return { date, start: block.start, end: block.end };
      if (words && isAmbiguousDate(words)) doubtful ??= { date: null, start: block.start, end: block.end };
    }
  }
  return doubtful;
}
