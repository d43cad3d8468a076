import type { EntityKind } from '../api/operations.ts';

/** How the kinds of entity are called in the page, one and many. */
export const KIND_WORDS: Readonly<Record<EntityKind, readonly [string, string]>> = {
  PERSON: ['Person', 'Persons'],
  ORGANISATION: ['Organisation', 'Organisations'],
  PLACE: ['Place', 'Places'],
  POST: ['Post', 'Posts'],
  EVENT: ['Event', 'Events'],
  AGREEMENT: ['Agreement', 'Agreements'],
  TOPIC: ['Topic', 'Topics'],
};

/** `PARTY_ORGAN` → `party organ`. */
export function toWords(constant: string): string {
  return constant.toLowerCase().replaceAll('_', ' ');
}

/** `1,862` */
export function toCount(count: number): string {
  return count.toLocaleString('en-GB');
}

/** `one meeting`, `2 meetings` */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${toCount(count)} ${count === 1 ? one : many}`;
}

const HAN = /\p{Script=Han}/u;

/** The first of the names that is written in Chinese. */
export function chineseOf(names: readonly string[]): string | undefined {
  return names.find((name) => HAN.test(name));
}

/** The language of a name, so that it is read out and drawn as what it is. */
export function languageOf(name: string): string | undefined {
  return HAN.test(name) ? 'zh' : undefined;
}
