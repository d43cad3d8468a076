import type { Span } from '../../../domain/statement.ts';
import { foldHan } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { LATIN_STYLES, STYLES, TEMPORAL_RANKS } from '../vocabulary/titles.ts';
import { segmentStart } from './post-segments.ts';
import { splitBody } from './split-body.ts';

/** A post as the text gives it; spans are of the clean text. */
export interface Post {
  readonly span: Span;
  /** Pieces of the text that make the title, in order: "署理" and "局長" of "署理教育局局長". */
  readonly title: readonly Span[];
  readonly organisation: Span | null;
  /** "市" where the body is a place that the title itself says: "津河市长". */
  readonly suffix: string;
  readonly rank: string;
}

export interface PostChain {
  readonly posts: readonly Post[];
  /** The token where the chain begins. */
  readonly from: number;
}

const TEMPORAL = new Set([...TEMPORAL_RANKS].map(foldHan));
/** "外办有关负责同志，院士某某": others whom nobody names stand before. */
const UNNAMED = /^(?:主要)?负责(?:同志|人)$/u;
/** So many tokens stand in brackets behind a title at most: "副秘书长（家庭及儿童福利）". */
const BRACKET = 14;

/** The posts whose last title ends before token `end`: "津河市委副书记、市长". Null where no title stands there. */
export function postsBefore(tokens: readonly Token[], end: number): PostChain | null {
  const posts: Post[] = [];
  const style = styleBefore(tokens, end);
  let last = titleAt(tokens, style - 1);
  let from = style;
  while (last !== null && last >= 0) {
    const first = segmentStart(tokens, last);
    posts.unshift(toPost(tokens, first, last));
    from = first;
    last = goesOn(tokens, first) ? titleAt(tokens, first - 2) : null;
    // "某某市长，局长某某": the title is of whom stands before it.
    if (
      last !== null &&
      (tokens[last - 1]?.kind === 'NAME' || isTaken(tokens, last) || UNNAMED.test(tokens[last]?.text ?? ''))
    )
      last = null;
  }
  return posts.length > 0 ? { posts, from } : null;
}

const LATIN_STYLE = new RegExp(`^(?:H\\.?E|${LATIN_STYLES.join('|')})\\.?$`, 'u');

/** "部长拿督某某", "司长HE Ambassador Ann Bell": where the style begins. */
export function styleBefore(tokens: readonly Token[], end: number): number {
  let from = end;
  while (tokens[from - 1]?.kind === 'LATIN' && LATIN_STYLE.test(tokens[from - 1]?.text ?? '')) from--;
  if (tokens[from]?.text === 'Sri' && tokens[from - 1]?.text === 'Tan') from--;
  if (from < end) return from;
  while (
    from > 0 &&
    end - from < 7 &&
    (tokens[from - 1]?.kind === 'CHAR' || tokens[from - 1]?.text === '苏丹') &&
    (from === end || tokens[from - 1]?.end === tokens[from]?.start)
  )
    from--;
  const styles = tokens.slice(from, end).findIndex((_, i) => STYLES.has(textOf(tokens.slice(from + i, end))));
  return styles < 0 ? end : from + styles;
}

function textOf(tokens: readonly Token[]): string {
  return tokens.map((t) => t.text).join('');
}

/** "某某担任团长，会长某某": a title that somebody else takes. */
function isTaken(tokens: readonly Token[], last: number): boolean {
  return /^(?:担任|出任|就任|接任|任)$/u.test(tokens[segmentStart(tokens, last) - 1]?.text ?? '');
}

function titleAt(tokens: readonly Token[], i: number): number | null {
  if (tokens[i]?.kind === 'TITLE') return i;
  if (tokens[i]?.text !== ')') return null;
  for (let k = i - 1; k > i - BRACKET; k--)
    if (tokens[k]?.text === '(') return tokens[k - 1]?.kind === 'TITLE' ? k - 1 : null;
  return null;
}

/** "副总裁，某公司董事长" and "国务委员兼外长" are of one person. */
function goesOn(tokens: readonly Token[], first: number): boolean {
  const joint = tokens[first - 1]?.text ?? '';
  return joint === '、' || joint === '，' || joint === '兼' || joint === '暨';
}

function toPost(tokens: readonly Token[], first: number, last: number): Post {
  let from = first;
  const leading: Token[] = [];
  while (from < last && tokens[from]?.kind === 'RANK') leading.push(...[tokens[from++]].flatMap((t) => t ?? []));
  let title = last;
  while (title > from && tokens[title - 1]?.kind === 'RANK') title--;
  const words = tokens.slice(first, last + 1);
  const rank = words
    .filter((t) => t.kind === 'RANK')
    .map((t) => t.text)
    .join('');
  const kept = leading.filter((t) => !TEMPORAL.has(t.text));
  const told = dropTemporal(tokens.slice(title, last + 1));
  const split = splitBody(tokens.slice(from, title), told[0]);
  const { prefix, suffix } = split;
  const { organisation, own } = ofCommittee(split.organisation, told);
  return {
    span: spanOf(words),
    title: [...kept.map(spanOf1), ...joined([...prefix, ...own])],
    organisation: shortened(organisation, suffix),
    suffix: suffix.length === 1 && organisation.at(-1)?.kind === 'PLACE' ? suffix : '',
    rank,
  };
}

/** "北原自治区党委书记": of the committee of that place; "远东集团党委书记" is a title of a company. */
function ofCommittee(organisation: readonly Token[], own: readonly Token[]) {
  const [head, ...rest] = own;
  const isOfPlace = /(?:自治区|[省市区县州])$/u.test(organisation.at(-1)?.text ?? '');
  if (!head || !isOfPlace || !/^党委./u.test(head.text)) return { organisation, own };
  const cut = head.start + 2;
  const committee: Token = { kind: 'BODY', text: '党委', start: head.start, end: cut };
  return {
    organisation: [...organisation, committee],
    own: [{ ...head, text: head.text.slice(2), start: cut }, ...rest],
  };
}

function dropTemporal(tokens: readonly Token[]): Token[] {
  return tokens.filter((t) => !TEMPORAL.has(t.text));
}

function spanOf(tokens: readonly Token[]): Span {
  return { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
}

function spanOf1(token: Token): Span {
  return { start: token.start, end: token.end };
}

/** Neighbours as one piece. */
function joined(tokens: readonly Token[]): Span[] {
  const spans: Span[] = [];
  for (const token of tokens) {
    const last = spans.at(-1);
    if (last && last.end === token.start) spans[spans.length - 1] = { start: last.start, end: token.end };
    else spans.push(spanOf1(token));
  }
  return spans;
}

function shortened(organisation: readonly Token[], suffix: string): Span | null {
  if (organisation.length === 0) return null;
  const span = spanOf(organisation);
  // "创新科技局长": the head of the body is the first character of the title.
  return { start: span.start, end: span.end + (suffix === '' ? 0 : 1) };
}
