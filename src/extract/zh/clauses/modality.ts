import type { Modality } from '../../../domain/statement.ts';
import type { Item } from '../people/find-phrases.ts';
import { FUTURE, NEGATIONS, PAST } from '../vocabulary/grammar.ts';
import type { Clause } from './clause.ts';

/** What is said of a whole sentence. */
export interface Mood {
  readonly cancelled: boolean;
}

const CALLED_OFF =
  /(?:原定|原拟|原擬|本来|本拟)|(?:访问|行程|会议|会面|会晤|会见|活动|论坛|安排|典礼|仪式|出访)[^，。；]{0,8}(?:取消|延期|推迟|改期|押后|告吹)|(?:取消|推迟|押后)(?:了|对)?[^，。；]{0,14}(?:访问|行程|会晤|会面|会见|出访)/u;

export function moodOf(items: readonly Item[]): Mood {
  const text = items.map((i) => i.text).join('');
  return { cancelled: text.length < 1200 && CALLED_OFF.test(text) };
}

/** From what stands before the verb; a clause that names nobody goes on as the one before it. */
export function modalityOf(
  items: readonly Item[],
  from: number,
  at: number,
  mood: Mood,
  last: Clause | null,
  inherited: boolean,
): Modality {
  if (mood.cancelled) return 'CANCELLED';
  const words = items.slice(from, at);
  if (words.some((w) => NEGATIONS.has(w.text) && w.kind === 'GRAMMAR')) return 'CANCELLED';
  if (isFuture(words, items, from, at)) return 'PLANNED';
  const vague = words.find((w, k) => w.time?.kind === 'VAGUE' && !isOfEvent(items, from + k, at))?.time;
  // "此前，某某曾访问"
  const opened =
    items[from - 1]?.text === '，' && /^(?:此前|早前|之前)$/u.test(items[from - 2]?.text ?? '') && from === 2;
  if (opened || words.some((w) => PAST.has(w.text)) || (vague?.kind === 'VAGUE' && vague.past)) return 'BACKGROUND';
  if (vague?.kind === 'VAGUE' && vague.past === false) return 'PLANNED';
  return inherited && last?.modality === 'PLANNED' ? 'PLANNED' : 'OCCURRED';
}

/** "2023年春茗", "2031洛洲论坛": the year belongs to the name. */
function isOfEvent(items: readonly Item[], year: number, at: number): boolean {
  for (let i = year + 1; i < at; i++) {
    if (items[i]?.kind === 'EVENT') return true;
    if (
      !['CHAR', 'PLAIN', 'PLACE', 'BODY', 'LATIN'].includes(items[i]?.kind ?? '') &&
      !/^[“「《]$/u.test(items[i]?.text ?? '')
    )
      return false;
  }
  return false;
}

/** "世博会执委会": the last character of a name that no list knows; "市长会见" is no word of the future either. */
export function isOfFuture(items: readonly Item[], i: number): boolean {
  const [item, before] = [items[i], items[i - 1]];
  if (item?.kind !== 'GRAMMAR' || !FUTURE.has(item.text)) return false;
  if (item.text !== '会') return true;
  // "本会姐妹会"
  return !/^[本该贵]$/u.test(before?.text ?? '') && (before?.kind !== 'CHAR' || before.end !== item.start);
}

function isFuture(words: readonly Item[], items: readonly Item[], from: number, at: number): boolean {
  const verb = items[at];
  return (
    words.some((_, k) => isOfFuture(items, from + k)) ||
    (verb?.act === 'RETURN' && words.some((w) => w.text === '今晚')) ||
    /^[将拟]|^会(?:会|与|出席|参加|主持|共同|陪同|率|签署|拜会|致辞|随行|发表|前往|前赴|赴|参观|考察|访问|拜访|走访|签订)/u.test(
      verb?.text ?? '',
    )
  );
}
