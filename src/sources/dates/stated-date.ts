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
/** "新聞局 2024年4月16日": the office that publishes, and the day. */
const LONE_CHINESE = new RegExp(`^(?:\\p{Script=Han}{2,12} ?[,:|/]? ?){0,2}(${FULL_DATE})${TIME}$`, 'u');
const ANYWHERE = new RegExp(`(${FULL_DATE})`, 'iu');

/** Strongest first: a label says what its date is, a dateline may be a day older. */
const FINDERS: readonly ((text: string, block: Block) => string | null)[] = [
  (text) => LABELLED.exec(text)?.[1] ?? null,
  (text) => ENDS.exec(text)?.[1] ?? null,
  (text) => (LONE.exec(text) ?? LONE_CHINESE.exec(text))?.[1] ?? null,
  (text, block) => (block.kind === 'DATELINE' ? (ANYWHERE.exec(text)?.[1] ?? null) : null),
];

/** With digits and brackets of one width, out of brackets: "（２０２４年６月１８日）". */
function plain(text: string): string {
  const line = text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  return /^\([^()]*\)$/u.test(line) ? line.slice(1, -1).trim() : line;
}

export interface StatedDate {
  /** `YYYY-MM-DD`; null where the text states a date that can be read in two ways. */
  readonly date: string | null;
  /** Half-open, in the clean text: the block that states it. */
  readonly start: number;
  readonly end: number;
}

const LONGEST_STORY = 20_000;

/** Of the two days that "12/03/2025" may be, the one that the text names in words ("today (12 March)"); null where not one. */
function dateOfStory(words: string, text: string): string | null {
  const [, first = '', second = '', year = ''] = /(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/u.exec(words) ?? [];
  const story = text.slice(0, LONGEST_STORY);
  const told = [
    { day: Number(first), month: Number(second) },
    { day: Number(second), month: Number(first) },
  ].filter(({ day, month }) => namesDay(story, day, month));
  const [one] = told;
  return one && told.length === 1 ? readDate(`${year}-${one.month}-${one.day}`) : null;
}

function namesDay(text: string, day: number, month: number): boolean {
  const name = new Date(Date.UTC(2000, month - 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
  const words = `(?<!\\d)${day}(?:st|nd|rd|th)? ${name}\\b|\\b${name} ${day}(?!\\d)|(?<!\\d)${month} ?月 ?${day} ?日`;
  return new RegExp(words, 'u').test(text);
}

/** The day of publication that the text itself states; null where it states none. */
export function findStatedDate(clean: CleanText): StatedDate | null {
  const blocks = clean.blocks
    .filter((_, index) => index < HEAD_BLOCKS || index >= clean.blocks.length - FOOT_BLOCKS)
    .filter((block) => block.end - block.start <= LONGEST_LINE);
  let doubtful: StatedDate | null = null;
  for (const find of FINDERS) {
    for (const block of blocks) {
      const words = find(plain(clean.text.slice(block.start, block.end)), block);
      const date = words && readDate(words);
      if (date) return { date, start: block.start, end: block.end };
      if (words && isAmbiguousDate(words))
        doubtful ??= { date: dateOfStory(words, clean.text), start: block.start, end: block.end };
    }
  }
  return doubtful;
}
