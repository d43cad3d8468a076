import { oncePer } from '../../../domain/once-per.ts';
import { isCapitalWord, lowerAt, type Token } from '../../text/tokens.ts';
import { type OccasionPhrase, readAgreement } from '../find/occasions/index.ts';
import { listJoint } from '../find/thing-lists.ts';
import type { OccasionRecord } from '../occasions/index.ts';
import type { Scene, SetClause } from '../scene.ts';
import { ARTICLES, COUNTS } from '../vocabulary/occasion-phrases.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { collective, namedBehind } from './collective-agreements.ts';
import { isSigningNoun } from './signing-clauses.ts';

const MOST_IN_LIST = 12;
const LONGEST_ASIDE = 24;

/** What a clause of signing says was signed: "the signing of X by A", "X was signed by A", "A signed X with B". */
export function agreementsSigned(clause: SetClause, scene: Scene): OccasionRecord[] {
  const at = behindVerb(clause);
  if (isPassive(clause)) return agreementsBefore(clause, scene);
  const named = agreementsAt(clause, at, scene);
  if (named.length > 0 || isSigningNoun(clause)) return named;
  return [...agreementTold(clause, scene), ...agreementBeforeWhich(clause, scene)];
}

const LONGEST_SUBJECT = 25;

/** "the treaty, which he and Mr B signed in 2022". */
function agreementBeforeWhich(clause: SetClause, scene: Scene): OccasionRecord[] {
  const { tokens } = clause.sentence;
  const which = tokens.findLastIndex((t, i) => i < clause.groupFrom && (t.lower === 'which' || t.lower === 'that'));
  if (which < 1 || clause.groupFrom - which > LONGEST_SUBJECT) return [];
  const agreement = agreementEnding(clause, scene, (to) => to <= which && to >= which - 1);
  return agreement ? [agreement] : [];
}

export function isPassive(clause: SetClause): boolean {
  return clause.kind === 'SIGNED_BY' || (clause.passive && !isSigningNoun(clause));
}

export function behindVerb(clause: SetClause): number {
  return isSigningNoun(clause) ? clause.from + 2 : clause.to;
}

/** "A and B signed on behalf of both parties", "put pen to paper": the agreement told before. */
function agreementTold(clause: SetClause, scene: Scene): OccasionRecord[] {
  const { tokens, index } = clause.sentence;
  const onBehalf = lowerAt(tokens, clause.to) === 'on' && lowerAt(tokens, clause.to + 1) === 'behalf';
  // "signed for Ostmark".
  const forBody = lowerAt(tokens, clause.to) === 'for' && isCapitalWord(tokens[behindArticle(tokens, clause.to + 1)]);
  const refers = onBehalf || forBody || lowerAt(tokens, clause.from) === 'put';
  const told = refers ? scene.occasions.agreementNear(index) : null;
  return told ? [told] : [];
}

function behindArticle(tokens: readonly Token[], at: number): number {
  return lowerAt(tokens, at) === 'the' ? at + 1 : at;
}

/** The list of agreements that begins at `from`, or behind an aside there, each once. */
export function agreementsAt(clause: SetClause, from: number, scene: Scene): OccasionRecord[] {
  const found = new Set<OccasionRecord>();
  for (const at of listStarts(clause, from, scene)) {
    const phrase = readAgreement(clause.sentence.tokens, at, scene.gazetteer);
    const agreement = isOther(phrase, at, clause) ? null : scene.occasions.agreementAt(clause.sentence, at);
    const several = phrase && collective(phrase, clause.sentence.tokens, at);
    if (several) for (const one of namedBehind(clause.sentence.index, several, scene)) found.add(one);
    else if (agreement) found.add(agreement);
  }
  return [...found];
}

// "The three governments signed an agreement in 2010": none of those that the release is about.
function isOther(phrase: OccasionPhrase | null, at: number, { sentence: { tokens }, modality }: SetClause): boolean {
  return phrase?.bare === true && modality === 'BACKGROUND' && ['a', 'an'].includes(lowerAt(tokens, at));
}

/** Where the list of agreements that begins at `from` ends; `from` where none does. */
export function agreementsEnd(clause: SetClause, from: number, scene: Scene): number {
  const last = listStarts(clause, from, scene).at(-1);
  return last === undefined ? from : (readAgreement(clause.sentence.tokens, last, scene.gazetteer)?.to ?? from);
}

function listStarts(clause: SetClause, from: number, scene: Scene): number[] {
  const { tokens } = clause.sentence;
  const starts: number[] = [];
  let at = overAside(tokens, from, clause, scene);
  for (let n = 0; n < MOST_IN_LIST; n++) {
    const phrase = readAgreement(tokens, at, scene.gazetteer);
    if (!phrase) break;
    starts.push(at);
    const joint = tokens[phrase.to]?.text === ':' ? phrase.to + 1 : listJoint(tokens, phrase.to);
    if (joint === phrase.to) break;
    at = joint;
  }
  return starts;
}

const ENDS_CLAUSE = wordSet('. ; : which who whom that where after following before and');

/** "signed, on behalf of their Governments, a Memorandum", "signed in X today a Memorandum". */
function overAside(tokens: readonly Token[], from: number, clause: SetClause, scene: Scene): number {
  if (readAgreement(tokens, from, scene.gazetteer)) return from;
  for (let at = from; at < Math.min(clause.limit, from + LONGEST_ASIDE); at++) {
    const word = lowerAt(tokens, at);
    if (ENDS_CLAUSE.has(word)) break;
    const mayStart = ARTICLES.has(word) || COUNTS.has(word);
    if (mayStart && readAgreement(tokens, at, scene.gazetteer)) return at;
  }
  return from;
}

/** "The agreement was signed by …", "A memorandum between A and B was signed": the phrase before the verb; "It was signed". */
function agreementsBefore(clause: SetClause, scene: Scene): OccasionRecord[] {
  const { tokens, index } = clause.sentence;
  const { groupFrom } = clause;
  const fits = (to: number) => to <= groupFrom && (to >= groupFrom - 2 || saysParties(tokens, to, groupFrom));
  const found = agreementEnding(clause, scene, fits);
  if (found) return [found];
  const told = lowerAt(tokens, 0) === 'it' && groupFrom === 1 ? scene.occasions.agreementNear(index) : null;
  return told?.seen.some((s) => s.sentence < index) ? [told] : [];
}

const namings = oncePer((scene: Scene) => {
  const bySentence = new Map<number, { readonly record: OccasionRecord; readonly to: number }[]>();
  for (const record of scene.occasions.agreements) {
    for (const { sentence, to } of record.seen)
      bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), { record, to }]);
  }
  return bySentence;
});

/** The agreement whose phrase ends at a fitting place: one that is named there, else one that the phrase refers to. */
function agreementEnding(clause: SetClause, scene: Scene, fits: (to: number) => boolean): OccasionRecord | null {
  const { tokens, index } = clause.sentence;
  const named = namings(scene)
    .get(index)
    ?.find(({ to }) => fits(to));
  if (named) return named.record;
  for (let i = clause.groupFrom - 1; i >= 0; i--) {
    if (i > 0 && !ARTICLES.has(lowerAt(tokens, i))) continue;
    const phrase = readAgreement(tokens, i, scene.gazetteer);
    if (phrase && fits(phrase.to) && !collective(phrase, tokens, i))
      return scene.occasions.agreementAt(clause.sentence, i);
  }
  return null;
}

function saysParties(tokens: readonly Token[], from: number, to: number): boolean {
  return lowerAt(tokens, from) === 'between' && !tokens.slice(from, to).some((t) => [',', ';'].includes(t.text));
}
