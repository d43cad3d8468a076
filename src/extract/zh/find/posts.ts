import type { Span } from '../../../domain/statement.ts';
import { foldHan } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { TEMPORAL_RANKS } from '../vocabulary/titles.ts';
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
const INSIDE = new Set(['BODY', 'PLACE', 'CHAR', 'PLAIN', 'RANK', 'TITLE', 'EVENT', 'AGREEMENT', 'LATIN']);
const INNER_MARKS = new Set(['“', '”', '「', '」', '—', '-', '–', '&']);
const OPENING = new Set(['“', '「']);
const CLOSING = new Set(['”', '」']);
const INNER_JOINTS = new Set(['和', '及', '与', '暨']);
/** Words of grammar that are parts of names as well: "上海", "中小企业局", "能源局". Never the first of a body. */
const WEAK = new Set([
  ...'作对同应由自从给使再以会到来为向将并上下中内外里时先后正经共均都就至如若因以须需要各名位多数一个能所之可更最',
]);
const NOT_OF_BODY = new Set([
  '来自',
  '包含',
  '贵宾',
  '嘉宾',
  '外宾',
  '上述',
  '其他',
  '其它',
  '当地',
  '下午',
  '上午',
  '晚上',
  '晚',
  '中午',
  '傍晚',
  '早上',
  '席间',
  '会上',
  '会前',
  '会后',
  '会中',
  '现场',
  '与会者',
  '来宾',
  '上午间',
  '由',
  '相关',
  '以下',
  '会议上',
  '清晨',
  '晚间',
  '凌晨',
  '期间',
  '与此同时',
  '在此',
  '在内',
  '应约',
  '首先',
  '最后',
  '逐一',
  '陆续',
  '相继',
  '现场',
  '应询',
  '应邀',
  '受邀',
  '获邀',
  '携手',
  '专门',
  '专程',
  '特意',
  '特地',
  '亲自',
  '据悉',
  '新华社',
  '中新社',
]);
const LONGEST = 40;
/** So many tokens stand in brackets behind a title at most: "副秘书长（家庭及儿童福利）". */
const BRACKET = 14;

/** The posts whose last title ends before token `end`: "津河市委副书记、市长". Null where no title stands there. */
export function postsBefore(tokens: readonly Token[], end: number): PostChain | null {
  const posts: Post[] = [];
  let last = titleAt(tokens, end - 1);
  let from = end;
  while (last !== null && last >= 0) {
    const first = segmentStart(tokens, last);
    posts.unshift(toPost(tokens, first, last));
    from = first;
    last = goesOn(tokens, first) ? titleAt(tokens, first - 2) : null;
    // "某某市长，局长某某": the title is of whom stands before it.
    if (last !== null && (tokens[last - 1]?.kind === 'NAME' || isTaken(tokens, last))) last = null;
  }
  return posts.length > 0 ? { posts, from } : null;
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

function segmentStart(tokens: readonly Token[], last: number): number {
  let first = last;
  let quotes = 0;
  while (first > 0 && last - first < LONGEST && isInside(tokens, first - 1)) {
    const before = tokens[first - 1]?.text ?? '';
    if (CLOSING.has(before)) quotes++;
    // A quotation that opens here and closes behind the name is no part of a body.
    if (OPENING.has(before) && quotes-- === 0) break;
    first--;
  }
  if (/^[0-9]{4}年$/u.test(tokens[first - 1]?.text ?? '') && isOfYear(tokens.slice(first, last))) first--;
  // "在京与某国部长某某"
  if (/^[与同]$/u.test(tokens[first + 1]?.text ?? '') && tokens[first - 1]?.text === '在' && first + 2 < last)
    first += 2;
  // "新华社5月3日电 青河市市长某某"
  if (/^[电讯]$/u.test(tokens[first]?.text ?? '') && tokens[first - 1]?.kind === 'TIME') first++;
  while (first < last && (NOT_OF_BODY.has(tokens[first]?.text ?? '') || tokens[first]?.kind === 'GRAMMAR')) first++;
  first = behindJoint(tokens, first, last);
  // "住宁全国政协委员": where the member lives.
  if (tokens[first]?.text === '住' && /^全国政协/u.test(tokens[first + 2]?.text ?? '') && first + 2 <= last) first += 2;
  return first;
}

/** "到白石智库与青河党主席某某会面": with whom, and no part of the body. */
function behindJoint(tokens: readonly Token[], first: number, last: number): number {
  if (tokens[first - 1]?.act !== 'GO' && tokens[first - 1]?.act !== 'VISIT') return first;
  const joint = tokens.findIndex((t, i) => i > first && i < last && /^[与同]$/u.test(t.text) && t.kind === 'GRAMMAR');
  return joint < 0 ? first : joint + 1;
}

/** "2031年津河博览会组委会主任": the year belongs to the body. */
function isOfYear(words: readonly Token[]): boolean {
  return words.some((t) =>
    /^(?:执委会|组委会|筹委会|执行委员会|组织委员会|世博会|博览会|运动会|论坛|峰会)$/u.test(t.text),
  );
}

function isInside(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || NOT_OF_BODY.has(token.text)) return false;
  if (INSIDE.has(token.kind) || INNER_MARKS.has(token.text)) return true;
  if (token.kind === 'GRAMMAR' && WEAK.has(token.text)) return joinsInside(tokens[i - 1]);
  if (INNER_JOINTS.has(token.text)) return joinsInside(tokens[i - 1]);
  if (token.text === '、') return joinsFields(tokens, i);
  return (token.text === '(' || token.text === ')') && isShortBracket(tokens, i);
}

/** "人力资源和社会保障部": what stands before is no whole body, title, place or person. */
function joinsInside(before: Token | undefined): boolean {
  return before !== undefined && (before.kind === 'CHAR' || before.kind === 'PLAIN');
}

/** "安多利创新、研究、文化和青年事务委员": fields of one ministry, behind its land, its body or whom one meets. */
function joinsFields(tokens: readonly Token[], joint: number): boolean {
  if (!joinsInside(tokens[joint - 1]) || !joinsInside(tokens[joint + 1])) return false;
  let at = joint - 1;
  while (at >= 0 && joint - at < LONGEST && (joinsInside(tokens[at]) || /^[、和与及]$/u.test(tokens[at]?.text ?? '')))
    at--;
  const before = tokens[at];
  return before?.kind === 'PLACE' || before?.act === 'MEET' || /^(?:委员会|联盟)$/u.test(before?.text ?? '');
}

// "剛果（金）總統"
function isShortBracket(tokens: readonly Token[], i: number): boolean {
  const near = tokens.slice(Math.max(0, i - 2), i + 3).map((t) => t.text);
  return (near.includes('(') && near.includes(')')) || isShortForm(tokens, i);
}

/** "青河发展署（发展署）署长": the body once more, shorter. */
function isShortForm(tokens: readonly Token[], i: number): boolean {
  const open = tokens.findLastIndex((t, k) => k <= i && k > i - 6 && t.text === '(');
  const close = tokens.findIndex((t, k) => k >= i && k < i + 6 && t.text === ')');
  if (open < 0 || close < 0) return false;
  const [inside, before] = [tokens.slice(open + 1, close), tokens.slice(Math.max(0, open - 12), open)].map((some) =>
    some.map((t) => t.text).join(''),
  ) as [string, string];
  return inside.length > 1 && before.length > inside.length && before.endsWith(inside.slice(-1));
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
