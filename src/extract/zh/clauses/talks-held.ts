import type { Item } from '../people/find-phrases.ts';

const TALKS = /^(?:磋商|会谈|会晤|双边会议|双边会谈)$/u;
const INSIDE = new Set<Item['kind']>(['CHAR', 'PLAIN', 'EVENT', 'TITLE', 'BODY', 'PLACE', 'LATIN', 'RANK']);

/** "共同主持中安领事磋商", "举行战略对话牵头人磋商": what was held has a name, and nobody talks by that word. */
export function withTalksHeld(items: readonly Item[]): readonly Item[] {
  return items.map((item, i) => (isHeld(items, i) ? asEvent(item) : item));
}

function asEvent({ text, start, end }: Item): Item {
  return { kind: 'EVENT', text, start, end };
}

function isHeld(items: readonly Item[], i: number): boolean {
  const [item, before] = [items[i], items[i - 1]];
  if (item?.act !== 'TALK' || !TALKS.test(item.text) || before?.end !== item.start || before.act) return false;
  let verb = i - 1;
  while (verb >= 0 && !items[verb]?.act && !items[verb]?.phrase && INSIDE.has(items[verb]?.kind ?? 'MARK')) verb--;
  const act = items[verb]?.act;
  return verb < i - 1 && (act === 'CO_CHAIR' || act === 'CHAIR' || (act === 'HOLD' && item.text === '磋商'));
}
