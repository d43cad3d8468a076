import type { Item } from '../people/find-phrases.ts';

/** "云澜省北霖市": the city; "宁波舟山港": the first, for a name goes on behind another city. */
export function smallestAt(items: readonly Item[], first: number, isCity: (item: Item) => boolean): Item | undefined {
  let last = first;
  while (items[last + 1]?.kind === 'PLACE') last++;
  const city = items[first];
  return city && last > first && goesOn(items[last + 1]) && isCity(city) ? city : items[last];
}

/** "云澜国际陆港" begins with a province and is none. */
export function goesOn(next: Item | undefined): boolean {
  return next !== undefined && ['CHAR', 'PLAIN', 'BODY', 'PLACE', 'LATIN'].includes(next.kind);
}

/** "深圳市" of a story in "深圳" keeps its name. */
export function isSameCity(city: string, told: string | null): boolean {
  return told !== null && city.replace(/市$/u, '') === told.replace(/市$/u, '');
}
