import { lastBetween } from '../../text/between.ts';
import type { Token } from '../text/tokens.ts';

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
  '团长',
  '领队',
  '专门',
  '专程',
  '特意',
  '特地',
  '亲自',
  '据悉',
  '午宴',
  '晚宴',
  '国宴',
  '接受',
  '正在',
  '新华社',
  '中新社',
]);
const LONGEST = 40;

/** The token where the body and title begin whose last token is `last`. */
export function segmentStart(tokens: readonly Token[], last: number): number {
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
  first = behindJoint(tokens, behindReporter(tokens, first, last), last);
  // "法方有总领事某某"
  const lists = lastBetween(tokens, first + 1, last, (t, i) => t.text === '有' && tokens[i - 1]?.text === '方');
  if (lists > 0) first = lists + 1;
  // "住宁全国政协委员": where the member lives.
  if (tokens[first]?.text === '住' && /^全国政协/u.test(tokens[first + 2]?.text ?? '') && first + 2 <= last) first += 2;
  return first;
}

/** "记者某某 国务委员某某": who wrote, and a space. */
function behindReporter(tokens: readonly Token[], first: number, last: number): number {
  const words = tokens.slice(first, last);
  // "全国政协副主席 交通部党组书记某某"
  const behindTitle = words.findLastIndex(
    (t, i) => words[i - 1]?.kind === 'TITLE' && t.start > (words[i - 1]?.end ?? 0),
  );
  if (behindTitle > 0) return first + behindTitle;
  if (!/记者|通讯员|^讯/u.test(words.map((t) => t.text).join(''))) return first;
  const all = tokens.slice(first, last + 1);
  const gap = all.findLastIndex((t, i) => i > 0 && t.start > (all[i - 1]?.end ?? t.start));
  return gap < 0 ? first : first + gap;
}

/** "到白石智库与青河党主席某某会面": with whom, and no part of the body. */
function behindJoint(tokens: readonly Token[], first: number, last: number): number {
  // "以会长身份与白石局局长某某会面"
  const as = tokens.findIndex((t, i) => i >= first && i < last && /^身[份分]$/u.test(t.text));
  if (as > 0 && /^[与同和]$/u.test(tokens[as + 1]?.text ?? '')) return as + 2;
  const before = tokens[first - 1];
  if (before?.act !== 'GO' && before?.act !== 'VISIT' && before?.text !== '在') return first;
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
  // "安多利在洛协会"
  if (
    token.text === '在' &&
    tokens[i - 1]?.kind === 'PLACE' &&
    tokens[i + 1]?.kind === 'CHAR' &&
    tokens[i + 2]?.kind === 'BODY'
  )
    return true;
  if (INNER_JOINTS.has(token.text)) return joinsInside(tokens[i - 1]) || joinsPosts(tokens, i);
  // "会计师公会"
  if (token.kind === 'HONORIFIC') return tokens[i + 1]?.kind === 'BODY' && tokens[i + 1]?.start === token.end;
  if (token.text === '、') return joinsFields(tokens, i);
  return (token.text === '(' || token.text === ')') && isShortBracket(tokens, i);
}

/** "驻青河及白石总领事" */
function joinsPosts(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.kind === 'PLACE' && tokens[i + 1]?.kind === 'PLACE' && tokens[i - 2]?.text === '驻';
}

/** "人力资源和社会保障部": what stands before is no whole body, title, place or person. */
function joinsInside(before: Token | undefined): boolean {
  return before !== undefined && (before.kind === 'CHAR' || before.kind === 'PLAIN' || before.text === '社区');
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
