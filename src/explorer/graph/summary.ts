import type { GraphModel, GraphNode } from './model.ts';
import type { NeighbourCount } from './neighbours.ts';
import { tieWord } from './tie-words.ts';

const KINDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  PERSON: ['person', 'persons'],
  ORGANISATION: ['organisation', 'organisations'],
  PLACE: ['place', 'places'],
  POST: ['post', 'posts'],
  EVENT: ['event', 'events'],
  AGREEMENT: ['agreement', 'agreements'],
  TOPIC: ['topic', 'topics'],
};

/** What a picture shows, for those who do not see it: `3 persons, 1 event; 4 ties: 3 met, 1 took part in.` */
export function summaryOf({ nodes, ties }: GraphModel): string {
  const kinds = [...tally(nodes.map(({ kind }) => kind))].map(([kind, count]) => countOf(count, kind));
  const types = [...tally(ties.map(({ type }) => type))].map(([type, count]) => `${count} ${tieWord(type)}`);
  const drawn = kinds.length === 0 ? 'Nothing' : kinds.join(', ');
  return `${drawn}; ${types.length === 0 ? 'no ties' : `${plural(ties.length, 'tie')}: ${types.join(', ')}`}.`;
}

/** What is next to an entity, said when it is opened: `Ada Brook: 12 persons met, 3 places visited. 20 shown, there are more.` */
export function openedWords(node: GraphNode, counts: readonly NeighbourCount[], shown: number, more: boolean): string {
  if (counts.length === 0) return `${node.label}: nothing is next to it.`;
  const around = counts.map(({ tie, kind, entities }) => `${countOf(entities, kind)} ${tieWord(tie)}`).join(', ');
  return `${node.label}: ${around}. ${shown} shown${more ? ', there are more' : ''}.`;
}

/** `1 person`, `2 persons`. */
export function countOf(count: number, kind: string): string {
  const [one, many] = KINDS[kind] ?? [kind.toLowerCase(), `${kind.toLowerCase()}s`];
  return `${count} ${count === 1 ? one : many}`;
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

function tally(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
