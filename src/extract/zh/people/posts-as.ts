import { type Post, postsBefore } from '../find/posts.ts';
import type { Token } from '../text/tokens.ts';

const REACH = 24;

/** "某某作为组委会秘书长出席", "以小组组长身份率团": the posts that stand behind the name in these words. */
export function postsAs(tokens: readonly Token[], from: number): readonly Post[] {
  const opens = tokens[from]?.text;
  if (opens !== '作为' && opens !== '以') return [];
  const title = tokens.findIndex((t, i) => i > from && i < from + REACH && t.kind === 'TITLE' && !goesOn(tokens, i));
  if (title < 0 || tokens.slice(from, title).some((t) => t.kind === 'NAME' || t.text === '，' || t.act)) return [];
  if (opens === '以' && !/^身[份分]$/u.test(wordBehind(tokens, title))) return [];
  if (tokens[title + 1]?.kind === 'NAME') return [];
  const chain = postsBefore(tokens.slice(0, title + 1), title + 1);
  return chain && chain.from > from ? chain.posts : [];
}

/** "秘书长兼主任": the last title of several. */
function goesOn(tokens: readonly Token[], i: number): boolean {
  return tokens[i + 1]?.kind === 'TITLE' || /^[、兼]$/u.test(tokens[i + 1]?.text ?? '');
}

function wordBehind(tokens: readonly Token[], i: number): string {
  const [first, second] = tokens.slice(i + 1, i + 3).map((t) => t.text);
  return first === '身' ? first + (second ?? '') : (first ?? '');
}
