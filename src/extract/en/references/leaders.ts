import type { Sentence } from '../../text/sentences.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import type { PersonPhrase } from '../find/person-phrase.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import type { PersonBook } from './person-book.ts';
import type { PersonMention, PersonRecord } from './person-records.ts';
import { nearest } from './titles.ts';

const GROUPS = wordSet('delegation delegations party entourage');
const TEAMS = wordSet('team group mission');
const LED = wordSet('led headed leaded');
const LEADS = wordSet('led leading leads lead headed heading heads');

/** Who leads the delegations of a release: for "the delegation" as the subject of a sentence. */
export class Leaders {
  readonly #records: readonly PersonRecord[];

  constructor(records: readonly PersonRecord[]) {
    this.#records = records;
  }

  /** "Mr A led a delegation. They …": he, where the sentences right before name nobody but him. */
  alone(before: readonly (readonly PersonMention[])[], joined: boolean): PersonRecord[] {
    const told = before.slice(-2).reverse();
    const near = told.find((mentions) => mentions.length > 0) ?? [];
    const [leader, other] = new Set(near.flatMap(({ persons }) => persons));
    return joined && leader && !other && this.#records.includes(leader) ? [leader] : [];
  }

  /** Of several leaders, one whose post names what the delegation is called by; else the one last named. */
  of(name: string, index: number): PersonRecord[] {
    const told = this.#records.filter((record) => record.firstSeen <= index);
    const words = name.split(' ').filter((word) => word.length > 3);
    const called = told.filter((record) =>
      record.posts.some(({ organisation }) => words.some((word) => organisation?.toLowerCase().includes(word))),
    );
    return nearest(called.length > 0 ? called : told);
  }
}

/** "a delegation led by Mr A", "Mr A led a delegation", "Mr A and his delegation". */
export function findLeaders(
  phrases: readonly (readonly PersonPhrase[])[],
  book: PersonBook,
  sentences: readonly Sentence[],
): Leaders {
  const found = sentences.flatMap(({ tokens }, index) => {
    const at = tokens.findIndex((t) => GROUPS.has(t.lower) || (!t.capital && TEAMS.has(t.lower)));
    const leader = at < 0 ? undefined : leaderAt(tokens, at, phrases[index] ?? []);
    return leader ? recordsOf(leader, book) : [];
  });
  return new Leaders([...new Set(found)]);
}

/** Who leads the delegation that is spoken of at `at`: one of the persons of its sentence. */
export function leaderAt(
  tokens: readonly Token[],
  at: number,
  phrases: readonly PersonPhrase[],
): PersonPhrase | undefined {
  const named = phrases.filter(({ form }) => form === 'NAME' || form === 'SURNAME');
  const led = tokens.findIndex((token, i) => i > at && i < at + 12 && LED.has(token.lower));
  if (led >= 0 && lowerAt(tokens, led + 1) === 'by')
    return named.find(({ from }) => from >= led + 2 && from <= led + 4);
  const before = tokens.findLastIndex((token, i) => i < at && i > at - 14 && LEADS.has(token.lower));
  if (before >= 0) return named.findLast(({ to }) => to <= before) ?? named[0];
  const own = WHOSE.has(lowerAt(tokens, at - 1)) && ['and', 'with'].includes(lowerAt(tokens, at - 2));
  return own ? named.findLast(({ to }) => to <= at - 1) : undefined;
}

/** "Mr A and his delegation", "Mr A and a delegation of councillors". */
const WHOSE = wordSet('his her a');

function recordsOf(phrase: PersonPhrase, book: PersonBook): readonly PersonRecord[] {
  return phrase.form === 'NAME' ? book.named(phrase.name) : nearest(book.bearersOf(phrase.name));
}
