import type { Places } from '../find/places.ts';

const ACTS = '(?=参观|考察|访问|调研|学习|交流|视察|参访|洽谈|开展|出席|参加|进行)';
const COMES = new RegExp(`(?<!未|从|近|以|历|本|到|原)来(\\p{Script=Han}{1,4}?)市?${ACTS}`, 'gu');

/** A city that tells of its guests. */
export interface HomeTold {
  /** With its "city". */
  readonly city: string;
  readonly at: number;
}

/** "青河市代表团来白石考察": whoever writes so is at home in 白石, and so are the offices without a place further down. */
export function homeTold(folded: string, original: string, places: Places): HomeTold | null {
  const body = Math.max(0, folded.indexOf('\n'));
  const matches = [...folded.matchAll(COMES)];
  // The headline tells it before the guests are named.
  const inBody = matches.filter(({ index }) => index > body);
  for (const match of [...inBody, ...matches]) {
    const [all, name = ''] = match;
    const short = name.length === 1 ? places.cityOfShort(name) : null;
    const told =
      short ?? (isCity(name, places) ? original.slice(match.index + 1, match.index + 1 + name.length) : null);
    if (told !== null) return { city: `${told.replace(/市$/u, '')}市`, at: match.index + all.length };
  }
  return null;
}

function isCity(name: string, places: Places): boolean {
  return name.length > 1 && [name, `${name}市`].some((form) => places.kindOf(form) === 'CITY');
}
