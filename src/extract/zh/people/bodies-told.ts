import { heads } from '../find/heads.ts';
import type { Post } from '../find/posts.ts';
import type { Token } from '../text/tokens.ts';
import { NAME_JOINTS } from '../vocabulary/grammar.ts';

const HEADS =
  /^(?:执行|首席|名誉|荣誉|联席)?(?:主席|会长|理事长|总经理|总裁|董事长|行政总裁|首席执行官|秘书长|校长|行长|总监|总\p{Script=Han}{1,3}师|监事长|社长)$/u;
const OF_BODY = new Set(['PLAIN', 'CHAR', 'PLACE']);

/** The only post of these, where no body is told with it. */
function bare([post, second]: readonly Post[]): Post | null {
  return post && !second && post.organisation === null ? post : null;
}

/** "某会主席甲、会长乙": the second heads the same body; behind a comma only a deputy does. */
export function withBodyOf(own: readonly Post[], before: readonly Post[], joint: string, title: string) {
  const post = bare(own);
  const body = before.find(({ organisation }) => organisation !== null)?.organisation ?? null;
  if (!post || body === null) return own;
  const isDeputy =
    /^(?:常务|执行)?副/u.test(title) && !/^(?:常务)?副(?:[市省区县州镇乡]长|总理|总统|主席|首相|外长)$/u.test(title);
  const goesOn = NAME_JOINTS.has(joint) ? isDeputy || HEADS.test(title) : joint === '，' && isDeputy;
  return goesOn ? [{ ...post, organisation: body }] : own;
}

/** "到访环境部，与部长某某会面", "到某某办公室拜访主任某某": the body stands before the joint or verb. */
export function withCalledBody(own: readonly Post[], tokens: readonly Token[], from: number, title: string) {
  const joint = tokens[from - 1];
  if (own.length === 0 || own.some(({ organisation }) => organisation !== null)) return own;
  if (!(/^(?:[与和同]|并与)$/u.test(joint?.text ?? '') || joint?.act === 'MEET')) return own;
  const at = tokens[from - 2]?.text === '，' ? from - 3 : from - 2;
  const body = tokens[at];
  const verb = tokens.findLastIndex((t, k) => k < at && k > at - 13 && t.kind === 'VERB');
  const begin = tokens[verb + 1]?.text === '了' ? verb + 2 : verb + 1;
  const words = tokens.slice(begin, at + 1);
  if (verb < 0 || body?.kind !== 'BODY' || words.some((t) => t.kind === 'NAME' || t.kind === 'MARK')) return own;
  const text = words.map((t) => t.text).join('');
  const start = words[0]?.start ?? body.start;
  return heads(title, text) ? own.map((post) => ({ ...post, organisation: { start, end: body.end } })) : own;
}

/** "由会长某某率领的总商会代表团": the body stands behind the name. */
export function withParty(own: readonly Post[], tokens: readonly Token[], to: number): readonly Post[] {
  const post = bare(own);
  if (!post || tokens[to]?.act !== 'LEAD' || tokens[to + 1]?.text !== '的') return own;
  const party = tokens.findIndex((t, k) => k > to + 1 && k < to + 16 && /团$/u.test(t.text) && t.kind === 'BODY');
  const words = tokens.slice(to + 2, Math.max(to + 2, party));
  const [first, last] = [words[0], words.at(-1)];
  const isBody = last?.kind === 'BODY' && words.every((t) => t.kind === 'BODY' || OF_BODY.has(t.kind));
  return first && last && isBody ? [{ ...post, organisation: { start: first.start, end: last.end } }] : own;
}

/** "到访青山学院与某某院长会面" */
export function isAfterCall(tokens: readonly Token[], joint: number): boolean {
  const near = tokens.slice(Math.max(0, joint - 8), joint);
  return /^[与和同]$/u.test(tokens[joint]?.text ?? '') && near.some((t) => t.act === 'VISIT' || t.act === 'GO');
}

/** "赴商务部拜会某某部长": the body stands before the verb. */
export function calledOn(post: Post, tokens: readonly Token[], verb: number, title: string): Post {
  const body = tokens[verb - 1];
  if (post.organisation !== null || body?.kind !== 'BODY' || !heads(title, body.text)) return post;
  let first = verb - 1;
  while (OF_BODY.has(tokens[first - 1]?.kind ?? 'MARK')) first--;
  const start = tokens[first]?.start ?? body.start;
  return { ...post, span: { ...post.span, start }, organisation: { start, end: body.end } };
}
