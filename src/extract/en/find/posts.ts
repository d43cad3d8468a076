import type { Gazetteer } from '../../../domain/gazetteer.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import { isAcronym } from '../lexicon.ts';
import { NOT_HOLDING, PLURAL_HEADS, SHORT_OFFICES } from '../vocabulary/titles.ts';
import { readComplement, skipAcronym } from './complements.ts';
import { demonymAt } from './demonyms.ts';
import { type Head, readHead } from './heads.ts';
import { phraseText } from './phrases.ts';
import { type Prefix, readPrefix } from './prefixes.ts';

/** A post as the text names it; token positions, half-open. */
export interface PostPhrase {
  readonly from: number;
  readonly to: number;
  /** "Secretary for Labour and Welfare": rank words, head and policy field. */
  readonly title: string;
  /** The body or jurisdiction after "of", or before the head; null where the text names none. */
  readonly organisation: string | null;
  readonly organisationFrom: number;
  readonly organisationTo: number;
  readonly former: boolean;
  readonly designate: boolean;
  /** "City leaders": stands for several persons. */
  readonly plural: boolean;
  /** A plural word that names no post. */
  readonly noPost: boolean;
}

/** Reads one post at i: "[ORG] [rank words] HEAD [for FIELD] [of ORG]". */
export function readPost(tokens: readonly Token[], i: number, gazetteer: Gazetteer): PostPhrase | null {
  const direct = readHead(tokens, i);
  if (direct) return withComplement(tokens, i, direct, null, gazetteer);
  const prefix = readPrefix(tokens, i, gazetteer);
  // "former Velmoran president".
  if (!prefix && NOT_HOLDING.has(lowerAt(tokens, i)) && demonymAt(tokens, i + 1)) {
    const post = readPost(tokens, i + 1, gazetteer);
    return post && { ...post, from: i, former: true };
  }
  return prefix ? withComplement(tokens, i, prefix.head, prefix, gazetteer) : null;
}

function withComplement(
  tokens: readonly Token[],
  i: number,
  head: Head,
  prefix: Prefix | null,
  gazetteer: Gazetteer,
): PostPhrase {
  const { titleTo, to, body } = readComplement(tokens, head.to, gazetteer);
  // "the UN Coordinator in Ostmark": whose, and not where.
  const seated =
    body !== null &&
    prefix?.organisation &&
    lowerAt(tokens, body.from - 1) === 'in' &&
    isAcronym(tokens[prefix.organisationFrom]);
  const organisation = body && !seated ? phraseText(tokens, body.from, body.to) : (prefix?.organisation ?? null);
  return {
    from: i,
    to: skipAcronym(tokens, to),
    title: titleText(tokens, prefix ? prefix.titleFrom : head.from, titleTo, head),
    organisation: organisation === null || NO_BODY.test(organisation) ? null : organisation,
    organisationFrom: (seated ? null : body?.from) ?? prefix?.organisationFrom ?? to,
    organisationTo: (seated ? null : body?.to) ?? prefix?.organisationTo ?? to,
    former: head.former,
    designate: head.designate,
    plural: head.plural,
    noPost: head.noPost,
  };
}

/** "Adviser to His Majesty": whom somebody serves is no body. */
const NO_BODY = /^$|^(?:His|Her|Their) (?:Royal )?(?:Majesty|Majesties|Highness)\b/u;

function titleText(tokens: readonly Token[], from: number, to: number, head: Head): string {
  const text = phraseText(tokens, from, to)
    .replace(/[- ](?:designate|elect)\b/iu, '')
    .replace(/ ?\([\p{Lu}&-]+\)/u, '')
    .replace(
      /\p{Lu}[\p{Lu}o]\p{Lu}?$|^\p{Lu}[\p{Lu}o]\p{Lu}?(?= for )/u,
      (letters) => SHORT_OFFICES.get(letters) ?? letters,
    );
  if (!head.plural) return text.replace(/^(?:Gov|Rep)\./u, (short) => SHORT_OFFICES.get(short) ?? short);
  const plural = lowerAt(tokens, head.to - 1);
  const single = PLURAL_HEADS.get(plural) ?? plural.replace(/s$/u, '');
  return text
    .split(' ')
    .map((word) => (word.toLowerCase() === plural ? capitalise(single ?? word) : word))
    .join(' ');
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
