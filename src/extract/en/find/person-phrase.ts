import type { Gazetteer } from '../../../domain/gazetteer.ts';
import type { Token } from '../../text/tokens.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { type NamePhrase, nameText } from './names.ts';
import { peerCall } from './peers.ts';
import type { PostPhrase } from './posts.ts';

/** DELEGATION stands for its leader; its `name` is what the text calls it by ("hong kong"). */
export type PersonForm = 'NAME' | 'SURNAME' | 'TITLE' | 'PRONOUN' | 'DELEGATION';

/** A noun phrase about one person, titles included: "the Secretary for Ports, Mr Yip Wai-man". */
export interface PersonPhrase {
  readonly from: number;
  readonly to: number;
  readonly form: PersonForm;
  /** The name as written, without honorifics; for TITLE the title; for PRONOUN the word. */
  readonly name: string;
  readonly nameFrom: number;
  readonly nameTo: number;
  /** "Prince Ash": how somebody is called of whom no fuller name is told. */
  readonly called?: string;
  /** "lord ash": rank and family name of a peer, whether the given name stands between or not. */
  readonly peer?: string;
  readonly pronoun: 'he' | 'she' | null;
  readonly posts: readonly PostPhrase[];
  /** What "the two Foreign Ministers" are. */
  readonly office?: string | null;
  /** False for a bare name that only its shape suggests, and for what only refers. */
  readonly certain: boolean;
}

/** What a finder of persons may ask beside the sentence itself. */
export interface PersonContext {
  readonly gazetteer: Gazetteer;
  /** Names (in lower case) and letters of titles that stand elsewhere in the release with an honorific or a title. */
  readonly known: Pick<ReadonlySet<string>, 'has'>;
}

/** A person whose phrase begins at `from` and goes on at least to `to`, behind titles that follow the name. */
export function makePerson(
  tokens: readonly Token[],
  from: number,
  name: NamePhrase,
  posts: readonly PostPhrase[],
  to: number,
  certain: boolean,
): PersonPhrase {
  const text = nameText(tokens, name);
  const peer = peerCall(tokens, name.nameFrom, name.to);
  return {
    from,
    to: Math.max(to, name.to),
    form: text.includes(' ') ? 'NAME' : 'SURNAME',
    name: text,
    nameFrom: name.nameFrom,
    nameTo: name.to,
    pronoun: name.pronoun,
    posts,
    certain,
    ...calledWith(tokens, name, text),
    ...(peer === null ? {} : { peer }),
  };
}

const RANKS = wordSet('prince princess sheikh sheikha pope');

/** "Sheikha Ash": one name behind such a word is no family name. */
function calledWith(tokens: readonly Token[], { nameFrom }: NamePhrase, text: string): { called?: string } {
  const rank = tokens[nameFrom - 1];
  return rank && RANKS.has(rank.lower) && !text.includes(' ') ? { called: `${rank.text} ${text}` } : {};
}

/** A title, letters or a pronoun that stand for a person named elsewhere. */
export function makeReference(
  reference: Pick<PersonPhrase, 'from' | 'form' | 'name' | 'nameFrom' | 'nameTo'> & Partial<PersonPhrase>,
): PersonPhrase {
  return { to: reference.nameTo, pronoun: null, posts: [], certain: false, ...reference };
}

/** How the name of a reference by a land alone begins; the land follows. */
export const OF_LAND = 'from ';

/** How `known` keeps the surname of a person, apart from whole names. */
export function surnameKey(surname: string): string {
  return `~${surname}`;
}

/** How `known` keeps a name that stands alone behind an honorific or a title. */
export function calledKey(surname: string): string {
  return `~~${surname}`;
}

/** Does the release name this person elsewhere with an honorific or a title? */
export function isKnown(tokens: readonly Token[], name: NamePhrase, context: PersonContext): boolean {
  return context.known.has(nameText(tokens, name).toLowerCase());
}
