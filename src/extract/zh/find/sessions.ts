import type { Span } from '../../../domain/statement.ts';

/** A counted session of a mechanism, in the folded text. */
export interface ZhSession extends Span {
  readonly number: number;
  /** "全体会议": how the text calls it without number and mechanism. */
  readonly called: string;
  /** Null where the text leaves the mechanism out ("第四次全体会议"). */
  readonly body: Span | null;
}

const COUNTED = /第([0-9]{1,3}|[一二三四五六七八九十百]{1,6})[次届]/gu;
const NAME = '[\\p{Script=Han}\\p{L}·/—－-]';
/** "第六次海康与北霖合作会议" */
const BEHIND = new RegExp(
  `^(${NAME}{2,30}?(?:合作会议|联席会议|联合会议))((?:工作|专题|全体)会议|全会)?(?!${NAME}{0,4}(?:典礼|晚宴))`,
  'u',
);
/** "…合作会议第六次全体会议" */
const HEAD = /^(?:(?:全体|工作|专题|部长级)?会议|全会|会晤)/u;
const BEFORE = new RegExp(`${NAME}{2,30}$`, 'u');
const MECHANISM =
  /(?:合作|联席|联合|双边)[\p{Script=Han}]{0,6}(?:会议|委员会|机制|理事会|工作组|小组|对话)$|联委会$|(?:工作组|对话|机制)$/u;
/** Words that stand before the name and do not belong to it. */
const NOT_NAME = /^.*(?:出席|主持|参加|召开|举行|举办|落实|回顾|推进|通过|根据|自|的|在|于|为|了)/u;
const REACH = 32;
const DIGITS = '零一二三四五六七八九';

/** The sessions of one sentence; what else is counted ("第三届大赛", "第二次访问") is none. */
export function zhSessions(folded: string, { start, end }: Span): ZhSession[] {
  const sentence = folded.slice(start, end);
  return [...sentence.matchAll(COUNTED)].flatMap((match): ZhSession[] => {
    const [from, to] = [match.index, match.index + match[0].length];
    const found = readAt(sentence, from, to);
    return found ? [{ ...moved(found, start), number: numberOf(match[1] ?? '') }] : [];
  });
}

type Found = Omit<ZhSession, 'number'>;

function readAt(sentence: string, from: number, to: number): Found | null {
  const rest = sentence.slice(to, to + REACH + 10);
  const behind = BEHIND.exec(rest);
  const [all = '', name = '', kind = ''] = behind ?? [];
  if (behind)
    return { start: from, end: to + all.length, called: kind || '会议', body: { start: to, end: to + name.length } };
  const head = HEAD.exec(rest)?.[0];
  if (head === undefined) return null;
  const before = BEFORE.exec(sentence.slice(Math.max(0, from - REACH), from))?.[0].replace(NOT_NAME, '') ?? '';
  const end = to + head.length;
  if (MECHANISM.test(before))
    return { start: from - before.length, end, called: head, body: { start: from - before.length, end: from } };
  return head === '会议' ? null : { start: from, end, called: head, body: null };
}

function moved(found: Found, by: number): Found {
  const move = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  return { ...found, ...move(found), body: found.body && move(found.body) };
}

/** 1 to 999, in either way of writing. */
function numberOf(text: string): number {
  if (/^[0-9]/u.test(text)) return Number(text);
  const [hundreds, below] = text.includes('百') ? text.split('百') : ['', text];
  const [tens, ones] = (below ?? '').includes('十') ? (below ?? '').split('十') : ['零', below];
  const digit = (part: string | undefined, empty: number) => (part ? Math.max(0, DIGITS.indexOf(part)) : empty);
  return digit(hundreds, 0) * 100 + digit(tens, 1) * 10 + digit(ones, 0);
}
