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
    const end = Math.max(BEFORE.has(tokens[i - 1]?.text ?? '') ? soundsEnd(tokens, i) : i, arrivalEnd(tokens, i));
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
  return end - from >= SHORTEST || (arrivalEnd(tokens, from) === end && end > from);
}

function soundsEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < from + 8 && tokens[end]?.kind === 'CHAR' && SOUND_CHARACTERS.has(tokens[end]?.text ?? '')) end++;
  return end;
}

function isWhole(next: Token | undefined): boolean {
  return next === undefined || !['CHAR', 'BODY', 'PLAIN', 'LATIN', 'AGREEMENT', 'EVENT', 'TITLE'].includes(next.kind);
}
