import { isCapitalWord, lowerAt, type Token } from '../../text/tokens.ts';
import { looksLikeOrganisation } from '../find/kinds-of-things.ts';
import { phraseText } from '../find/phrases.ts';
import { readThings } from '../find/thing-lists.ts';
import { readThing, type ThingPhrase } from '../find/things.ts';
import type { PersonMention } from '../references/index.ts';
import { type Part, type Scene, type SetClause, tokenSpan } from '../scene.ts';
import { ORGANISATION_HEADS } from '../vocabulary/organisations.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { mayBeParty } from './parties-named.ts';
import { organisationPart, overlapsName } from './parts.ts';
import { behindBy, personsBy } from './signers.ts';

/** "on behalf of A and B respectively", "representing A". */
export function behalfOf(clause: SetClause, scene: Scene): Part[] {
  const { tokens } = clause.sentence;
  return tokens.flatMap(({ lower }, i) => {
    if (lower === 'behalf' && lowerAt(tokens, i + 1) === 'of') return namedAt(clause, i + 2, scene);
    return lower === 'representing' || isForBody(clause, i, scene) ? namedAt(clause, i + 1, scene) : [];
  });
}

// "signed by Mr A for the X Museum", "Mr A signed for the X Museum": right behind the name of a signer, or the verb.
function isForBody(clause: SetClause, i: number, scene: Scene): boolean {
  const { persons, to } = clause;
  const { tokens } = clause.sentence;
  if (lowerAt(tokens, i) !== 'for' || !(i === to || persons.some((p) => p.phrase.to === i))) return false;
  const thing = readThing(tokens, i + 1, scene.gazetteer);
  return thing !== null && maySign(beforePerson(clause, thing), scene);
}

// "on behalf of their Governments": no name; what follows a comma there is something else.
function namedAt(clause: SetClause, at: number, scene: Scene): Part[] {
  return UNNAMED.has(lowerAt(clause.sentence.tokens, at)) ? [] : bodiesAt(clause, at, scene);
}

const UNNAMED = wordSet('their both his her its our two');

/** "concluded an agreement with the Bureau of X". */
export function partiesWith(clause: SetClause, scene: Scene, end: number): Part[] {
  const { tokens } = clause.sentence;
  return lowerAt(tokens, end) === 'with' ? namedAt(clause, end + 1, scene) : [];
}

/** "signed by the Ministry of X and the Bureau of Y": bodies where no persons stand. */
export function partiesBy(clause: SetClause, scene: Scene, from: number): Part[] {
  const at = personsBy(clause, from).length > 0 ? null : behindBy(clause.sentence.tokens, from);
  return at === null ? [] : bodiesAt(clause, at, scene);
}

/** "Bracken and Moorhaven signed …", "The Ministry of X signed … with Y": places stand for their governments here. */
export function subjectBodies(clause: SetClause, scene: Scene): Part[] {
  const { tokens } = clause.sentence;
  const endsAtVerb = (to: number) => to <= clause.groupFrom && to >= clause.groupFrom - 1;
  const described = describedBody(clause);
  if (described) return [...bodiesBefore(clause, described.from, scene), describedPart(clause, described)];
  if (clause.persons.some((p) => endsAtVerb(p.phrase.to))) return [];
  for (let i = 0; i < clause.groupFrom; i++) {
    if (isCapitalWord(tokens[i - 1])) continue;
    const things = readThings(tokens, i, scene.gazetteer);
    const last = things.at(-1);
    // "the Water Board (WB) signed".
    const end = last?.acronym ? last.to + 3 : last?.to;
    if (end !== undefined && endsAtVerb(end) && things.every((thing) => maySign(thing, scene)))
      return bodiesAt(clause, i, scene);
  }
  return [];
}

const KINDS_OF_BODY = wordSet(
  'company companies line lines firm group bank agency association operator developer manufacturer carrier airline utility start-up startup provider retailer brewery producer builder federation university institute contractor club charity foundation union chamber',
);

/** "the shipping line Corvane Lines signed": a bare name behind the kind of body that it is; no person. */
export function describedBody({ sentence: { tokens }, subjects }: SetClause): PersonMention['phrase'] | null {
  const phrase = subjects.at(-1)?.phrase;
  const kind = tokens[(phrase?.from ?? 0) - 1];
  return phrase && kind && !kind.capital && KINDS_OF_BODY.has(kind.lower) ? phrase : null;
}

function describedPart({ sentence: { tokens } }: SetClause, { nameFrom, nameTo }: PersonMention['phrase']): Part {
  return {
    kind: 'Organisation',
    name: phraseText(tokens, nameFrom, nameTo),
    span: tokenSpan(tokens, nameFrom, nameTo),
  };
}

const LONGEST_DESCRIPTION = 5;

/** The bodies of the list that ends with the description of the last one. */
function bodiesBefore(clause: SetClause, described: number, scene: Scene): Part[] {
  const { tokens } = clause.sentence;
  for (let i = 0; i < described; i++) {
    if (isCapitalWord(tokens[i - 1])) continue;
    const things = readThings(tokens, i, scene.gazetteer);
    const last = things.at(-1);
    if (last && last.to < described && last.to >= described - LONGEST_DESCRIPTION) return bodiesAt(clause, i, scene);
  }
  return [];
}

function maySign({ text }: ThingPhrase, scene: Scene): boolean {
  return looksLikeOrganisation(text) || endsAsBody(text) || scene.gazetteer.find(text).length > 0 || scene.isCity(text);
}

/** Houses that sign as bodies. */
const INSTITUTIONS = wordSet(
  'museum museums gallery library libraries hospital hospitals theatre theater orchestra zoo laboratory laboratories centre center airport port clinic observatory secretariat',
);

// "Lakeford Port Authority", "Port Authority of Lakeford": the last head word before "of" says what it is.
function endsAsBody(text: string): boolean {
  const [head = ''] = text.toLowerCase().split(/ (?:of|for|in) /u);
  const last = head.split(/[\s-]+/u).at(-1) ?? '';
  return ORGANISATION_HEADS.has(last) || INSTITUTIONS.has(last);
}

/** "an agreement between A and B". */
export function partiesBetween(clause: SetClause, scene: Scene, from: number): Part[] {
  const at = clause.sentence.tokens.findIndex((t, i) => i >= from && i < clause.limit && t.lower === 'between');
  const parts = at < 0 ? [] : bodiesAt(clause, at + 1, scene);
  return parts.length >= 2 && parts.every((part) => mayBeParty(part.name, scene)) ? parts : [];
}

/** "The A University, represented by Professor B, and the C Institute, represented by Dr D, signed": the bodies. */
export function partiesRepresented(clause: SetClause, scene: Scene): Part[] {
  const { tokens } = clause.sentence;
  const represented = new Set<number>();
  tokens.forEach((t, i) => {
    if (t.lower === 'represented' && lowerAt(tokens, i + 1) === 'by' && i < clause.groupFrom)
      represented.add(tokens[i - 1]?.text === ',' ? i - 1 : i);
  });
  if (represented.size === 0) return [];
  const bodies: Part[] = [];
  for (let i = 0; i < clause.groupFrom; i++) {
    const thing = readThing(tokens, i, scene.gazetteer);
    if (!thing) continue;
    const end = thing.acronym ? thing.to + 3 : thing.to;
    if (represented.has(end) && !overlapsName(clause, thing)) bodies.push(organisationPart(tokens, thing));
    i = end - 1;
  }
  return bodies;
}

function bodiesAt(clause: SetClause, at: number, scene: Scene): Part[] {
  const { tokens } = clause.sentence;
  return readThings(tokens, at, scene.gazetteer)
    .map((thing) => beforePerson(clause, thing))
    .filter((thing) => !clause.persons.some((p) => p.phrase.from < thing.to && p.phrase.to > thing.from))
    .map((thing) => organisationPart(tokens, withoutPeople(tokens, thing)));
}

/** "on behalf of the Water Board and Chairman B": the name of the body ends before the next signer. */
function beforePerson({ sentence: { tokens }, persons }: SetClause, thing: ThingPhrase): ThingPhrase {
  const next = persons.find(({ phrase }) => phrase.from > thing.from + 1 && phrase.from < thing.to);
  const end = next ? next.phrase.from - 1 : -1;
  if (!['and', ',', 'while'].includes(lowerAt(tokens, end))) return thing;
  return { ...thing, to: end, text: phraseText(tokens, thing.from, end) };
}

const PEOPLE_OF = wordSet('representatives officials leaders members delegates heads executives');

// "Representatives of the Water Board": the Board.
function withoutPeople(tokens: readonly Token[], thing: ThingPhrase): ThingPhrase {
  if (!PEOPLE_OF.has(lowerAt(tokens, thing.from)) || lowerAt(tokens, thing.from + 1) !== 'of') return thing;
  const from = lowerAt(tokens, thing.from + 2) === 'the' ? thing.from + 3 : thing.from + 2;
  return from < thing.to ? { ...thing, from, text: phraseText(tokens, from, thing.to) } : thing;
}
