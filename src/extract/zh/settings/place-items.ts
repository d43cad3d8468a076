import type { Item } from '../people/find-phrases.ts';

/** "云澜省北霖市": the city. */
export function smallestAt(items: readonly Item[], first: number): Item | undefined {
  let last = first;
  while (items[last + 1]?.kind === 'PLACE') last++;
  return items[last];
}

/** "云澜国际陆港" begins with a province and is none. */
export function goesOn(next: Item | undefined): boolean {
  return next !== undefined && ['CHAR', 'PLAIN', 'BODY', 'PLACE', 'LATIN'].includes(next.kind);
}
