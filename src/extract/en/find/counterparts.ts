import { lowerAt, type Token } from '../../text/tokens.ts';
import { placeEnd } from '../lexicon.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { readApposition } from './appositions.ts';
import { demonymAt } from './demonyms.ts';
import { readBareName, readHonorificName } from './names.ts';
import { makePerson, makeReference, OF_LAND, type PersonContext, type PersonPhrase } from './person-phrase.ts';

const COUNTERPARTS = wordSet('counterpart counterparts');
const OWNERS = wordSet('his her their the its');
const LONGEST_LAND = 5;

/** "his Velmoran counterpart Ann Ash", "their counterpart, Bo Birch": a bare name is a person's behind this word. */
export function readCounterpart(tokens: readonly Token[], i: number, context: PersonContext): PersonPhrase | null {
  const comma = tokens[i - 1]?.text === ',';
  const noun = comma ? i - 2 : i - 1;
  if (!tokens[i]?.capital || !COUNTERPARTS.has(lowerAt(tokens, noun)) || !isOwned(tokens, noun)) return null;
  if (readHonorificName(tokens, i)) return null;
  const name = readBareName(tokens, i, true);
  if (!name || placeEnd(tokens, i, context.gazetteer) >= name.to) return null;
  const posts = readApposition(tokens, name, context) ?? [];
  return makePerson(tokens, i, name, posts, posts.at(-1)?.to ?? name.to, true);
}

/** What "his Velmoran counterpart" is by office. */
export const COUNTERPART = 'counterpart';
const LONGEST_OWNED = 4;

/** "his Velmoran counterpart", whose name stands elsewhere: whoever the release tells of from there. */
export function readUnnamedCounterpart(tokens: readonly Token[], i: number): PersonPhrase | null {
  if (!['his', 'her', 'their'].includes(lowerAt(tokens, i))) return null;
  const land = demonymAt(tokens, i + 1);
  if (!land || land.to > i + LONGEST_OWNED || lowerAt(tokens, land.to) !== 'counterpart') return null;
  const next = tokens[land.to + 1];
  if (next?.capital || (next?.text === ',' && tokens[land.to + 2]?.capital)) return null;
  const name = `${OF_LAND}${land.name}`;
  return makeReference({ from: i, form: 'TITLE', name, nameFrom: i, nameTo: land.to + 1, office: COUNTERPART });
}

function isOwned(tokens: readonly Token[], noun: number): boolean {
  return tokens
    .slice(Math.max(0, noun - LONGEST_LAND), noun)
    .some((t) => OWNERS.has(t.lower) || t.lower.endsWith("'s"));
}
