import { wordAt } from '../text/dictionary.ts';
import { COMPOUND_SURNAMES, SURNAMES } from '../vocabulary/surnames.ts';

const HAN = /\p{Script=Han}/u;
/** What follows a name, and no other character of it. */
const FOLLOWS = new Set(['VERB', 'GRAMMAR', 'TITLE', 'HONORIFIC', 'RANK', 'GROUP']);

/** How the name of two characters is written all over a release. */
interface Uses {
  count: number;
  /** The characters behind it, with how often each, and whether it stood there as no part of another word. */
  readonly behind: Map<string, { count: number; alone: boolean }>;
}

/**
 * Where a name ends, one sentence may leave open ("林定国资深大律师"); the others tell. "林定" that is always followed by "国" is
 * a part of the longer name, and "陈明星" a wrong reading where "陈明" stands elsewhere alone.
 */
export function settleNames(text: string, names: Set<string>): void {
  const uses = usesOf(text, new Set([...names].filter(isOpen).map((name) => name.slice(0, 2))));
  for (const name of [...names].filter(isOpen)) {
    const right = name.length === 2 ? longerOf(name, uses.get(name)) : shorterOf(name, uses.get(name.slice(0, 2)));
    if (right === null) continue;
    names.delete(name);
    names.add(right);
  }
  for (const name of [...names]) if (isAddressed(name, names)) names.delete(name);
}

/** "向陈明": in front of a name stands a word of grammar that is a family name as well. */
function isAddressed(name: string, names: ReadonlySet<string>): boolean {
  const rest = name.slice(1);
  return name.length > 2 && wordAt(name, 0)?.kind === 'GRAMMAR' && SURNAMES.has(rest.charAt(0)) && names.has(rest);
}

/** A family name of one character and one or two behind it. */
function isOpen(name: string): boolean {
  return (name.length === 2 || name.length === 3) && !name.includes('·') && !COMPOUND_SURNAMES.has(name.slice(0, 2));
}

function usesOf(text: string, starts: ReadonlySet<string>): Map<string, Uses> {
  const uses = new Map<string, Uses>();
  for (let i = 0; starts.size > 0 && i + 2 <= text.length; i++) {
    const start = text.slice(i, i + 2);
    if (!starts.has(start)) continue;
    const own = uses.get(start) ?? { count: 0, behind: new Map() };
    uses.set(start, own);
    own.count++;
    const next = text.charAt(i + 2);
    const told = own.behind.get(next) ?? { count: 0, alone: false };
    own.behind.set(next, { count: told.count + 1, alone: told.alone || mayBeOfName(text, i + 2) });
  }
  return uses;
}

/** No word begins here that is longer, or that stands behind names. */
function mayBeOfName(text: string, at: number): boolean {
  const word = wordAt(text, at);
  return HAN.test(text.charAt(at)) && (word === null || (word.text.length === 1 && !FOLLOWS.has(word.kind)));
}

function longerOf(name: string, uses: Uses | undefined): string | null {
  const [only, more] = [...(uses?.behind ?? [])];
  return uses && uses.count > 1 && only && !more && only[1].alone ? name + only[0] : null;
}

function shorterOf(name: string, uses: Uses | undefined): string | null {
  const own = uses?.behind.get(name.charAt(2))?.count ?? 0;
  const others = [...(uses?.behind ?? [])].filter(([next, { alone }]) => next !== name.charAt(2) && !alone);
  const elsewhere = others.reduce((sum, [, { count }]) => sum + count, 0);
  return uses && own < 2 && elsewhere > 1 && elsewhere === uses.count - own ? name.slice(0, 2) : null;
}
