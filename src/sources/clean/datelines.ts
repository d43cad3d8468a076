import { DAY_MONTH, ENGLISH_DATE, FULL_DATE, PUBLISHED, TIME } from './date-pattern.ts';

const DASH = '(?:[—–]|--?|:|/)';
const AGENCY = '(?:\\([\\p{L} .&/-]{1,40}\\)|/[\\p{L} -]{1,30}/)';
const CITY = "\\p{Lu}[\\p{L}.’'-]{1,30}(?: [\\p{L}.’'-]{1,30}){0,3}(?:, \\p{Lu}[\\p{L}. ]{1,30})?";

/** Prefixes of a first paragraph that tell where and when it was sent. */
const DATELINES: readonly RegExp[] = [
  new RegExp(`^${PUBLISHED}[:：]? ?${FULL_DATE}${TIME}(?= |$)`, 'iu'),
  new RegExp(
    `^\\(?${CITY},? \\(?(?:${ENGLISH_DATE}|${DAY_MONTH}|${FULL_DATE})\\)?,?(?: ?${AGENCY})? ?${DASH}(?= )`,
    'u',
  ),
  new RegExp(`^\\(${CITY}, ?(?:${ENGLISH_DATE}|${DAY_MONTH})\\)(?: ?${DASH})?(?= )`, 'u'),
  new RegExp(`^\\p{Lu}{2}[\\p{Lu} .’'-]{1,30}(?:, \\p{Lu}[\\p{L}. ]{1,20})?(?: ?${AGENCY})? (?:[—–]|--?)(?= )`, 'u'),
  /^[【[（(]?(?:新华社|新華社|中新社|中新网|中新網|人民网|本报|本報)[\p{Script=Han}，, ]{0,12}(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日[电電讯訊][】\])）]?(?: ?[（(](?:记者|記者)[^（()）]{1,30}[)）])?/u,
  /^\p{Script=Han}{2,10}[讯訊] ?[（(](?:记者|記者|通讯员|通訊員)[^（()）]{1,30}[)）]/u,
  /^\p{Script=Han}{1,8}(?:网|網|报|報|社|台)\p{Script=Han}{0,6} ?(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}日[电電讯訊](?: ?[（(](?:记者|記者|通讯员|通訊員)[^（()）]{1,30}[)）])?/u,
  /^(?:本报讯|本報訊)(?: ?[（(](?:记者|記者)[^（()）]{1,30}[)）])?/u,
];

const DATE_LINE = new RegExp(`^(?:${PUBLISHED}[:：]? ?)?${FULL_DATE}${TIME}$`, 'iu');

/** The length of the dateline at the start of a block; 0 without one. */
export function datelineLength(text: string): number {
  const head = text.slice(0, 200);
  for (const pattern of DATELINES) {
    const match = pattern.exec(head);
    if (match) return match[0].length;
  }
  return 0;
}

/** A block that is nothing but a date, perhaps with "Published" before it. */
export function isDateLine(text: string): boolean {
  return text.length <= 120 && /\d/u.test(text) && DATE_LINE.test(text);
}
