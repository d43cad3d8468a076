import type { Token } from '../text/tokens.ts';
import { SOUND_CHARACTERS } from '../vocabulary/surnames.ts';
import { wordSet } from '../vocabulary/words.ts';

const BEFORE = wordSet('在 抵达 到达 飞抵 前往 赴 抵 转往 访问 到访 离开 来到 驻 于 到 转赴');
const SHORTEST = 3;

/**
 * "在阿尔德松": three characters or more that write sounds, where a place stands, are a place that the register does not
 * know. `keep` is told each.
 */
export function withForeignPlaces(tokens: readonly Token[], keep: (name: string) => void): Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const end = Math.max(standsBehind(tokens, i) ? soundsEnd(tokens, i) : i, arrivalEnd(tokens, i));
    const [first, last] = [tokens[i], tokens[end - 1]];
    if (first && last && isLong(tokens, i, end) && isWhole(tokens[end]) && !isAmongNames(tokens, end)) {
      const text = tokens
        .slice(i, end)
        .map((t) => t.text)
        .join('');
      keep(text);
      result.push({ kind: 'PLACE', text, start: first.start, end: last.end });
      i = end;
    } else if (first) {
      result.push(first);
      i++;
    }
  }
  return result;
}

/** Behind such a word, or behind the land that stands there: "在安多利阿尔德松". */
function standsBehind(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return BEFORE.has(before?.text ?? '') || (before?.kind === 'PLACE' && BEFORE.has(tokens[i - 2]?.text ?? ''));
}

/** "在某某、某某见证下": a name in a list of persons. */
function isAmongNames(tokens: readonly Token[], end: number): boolean {
  for (const next of tokens.slice(end, end + 30)) {
    if (next.text === '，' || next.text === '。') return false;
    if (next.act === 'WITNESS' || next.act === 'ACCOMPANY' || /陪同下|见证下/u.test(next.text)) return true;
  }
  return false;
}

const ARRIVALS = wordSet('抵达 到达 飞抵 返抵 返回');

/** "抵达海康。": whatever stands alone behind such a verb. */
function arrivalEnd(tokens: readonly Token[], from: number): number {
  if (!ARRIVALS.has(tokens[from - 1]?.text ?? '')) return from;
  let end = from;
  while (end < from + 5 && tokens[end]?.kind === 'CHAR') end++;
  return tokens[end]?.kind === 'MARK' && end - from > 1 && end - from < 5 ? end : from;
}

function isLong(tokens: readonly Token[], from: number, end: number): boolean {
  return (
    (tokens[end - 1]?.end ?? 0) - (tokens[from]?.start ?? 0) >= SHORTEST ||
    (arrivalEnd(tokens, from) === end && end > from)
  );
}

/** A character, or behind one a place that ends a longer name: "布里斯本". */
function isSound(token: Token | undefined, goesOn: boolean): boolean {
  if (token?.kind === 'CHAR') return SOUND_CHARACTERS.has(token.text);
  return goesOn && token?.kind === 'PLACE' && [...token.text].every((c) => SOUND_CHARACTERS.has(c));
}

function soundsEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < from + 8 && isSound(tokens[end], end > from)) end++;
  // "莫尔斯比港"
  return end > from + 1 && tokens[end]?.text === '港' && tokens[end]?.start === tokens[end - 1]?.end ? end + 1 : end;
}

function isWhole(next: Token | undefined): boolean {
  return next === undefined || !['CHAR', 'BODY', 'PLAIN', 'LATIN', 'AGREEMENT', 'EVENT', 'TITLE'].includes(next.kind);
}
