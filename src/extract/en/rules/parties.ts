import { isCapitalWord, lowerAt } from '../../text/tokens.ts';
import { looksLikeOrganisation, readThings, type ThingPhrase } from '../find/things.ts';
import type { OccasionRecord } from '../occasions/index.ts';
import type { Part, Scene, SetClause } from '../scene.ts';
import { organisationPart, overlapsName } from './parts.ts';
import { behindBy, personsBy } from './signers.ts';

/** "on behalf of A and B respectively", "representing A". */
export function behalfOf(clause: SetClause, scene: Scene): Part[] {
  const { tokens } = clause.sentence;
  return tokens.flatMap(({ lower }, i) => {
    if (lower === 'behalf' && lowerAt(tokens, i + 1) === 'of') return bodiesAt(clause, i + 2, scene);
    return lower === 'representing' ? bodiesAt(clause, i + 1, scene) : [];
  });
}

/** "signed by the Ministry of X and the Bureau of Y": bodies where no persons stand. */
export function partiesBy(clause: SetClause, scene: Scene, from: number): Part[] {
  const at = personsBy(clause, from).length > 0 ? null : behindBy(clause.sentence.tokens, from);
  return at === null ? [] : bodiesAt(clause, at, scene);
}

/** "Chongqing and Hong Kong signed …", "The Ministry of X signed … with Y": places stand for their governments here. */
export function subjectBodies(clause: SetClause, scene: Scene): Part[] {
  const { tokens } = clause.sentence;
  const endsAtVerb = (to: number) => to <= clause.groupFrom && to >= clause.groupFrom - 1;
  if (clause.persons.some((p) => endsAtVerb(p.phrase.to))) return [];
  for (let i = 0; i < clause.groupFrom; i++) {
    if (isCapitalWord(tokens[i - 1])) continue;
    const things = readThings(tokens, i, scene.gazetteer);
    const last = things.at(-1);
    if (last && endsAtVerb(last.to) && things.every((thing) => maySign(thing, scene)))
      return bodiesAt(clause, i, scene);
  }
  return [];
}

function maySign({ text }: ThingPhrase, scene: Scene): boolean {
  return looksLikeOrganisation(text) || scene.gazetteer.find(text).length > 0 || scene.isCity(text);
}

/** "an agreement between A and B". */
export function partiesBetween(clause: SetClause, scene: Scene, from: number): Part[] {
  const at = clause.sentence.tokens.findIndex((t, i) => i >= from && t.lower === 'between');
  const parts = at < 0 ? [] : bodiesAt(clause, at + 1, scene);
  return parts.length >= 2 ? parts : [];
}

function bodiesAt(clause: SetClause, at: number, scene: Scene): Part[] {
  const { tokens } = clause.sentence;
  return readThings(tokens, at, scene.gazetteer)
    .filter((thing) => !overlapsName(clause, thing))
    .map((thing) => organisationPart(tokens, thing));
}

const TWO_PARTIES = /^(.+?) and (?:the )?(.+)$/u;
const UP_TO_BODY_HEAD =
  /^(.*?\b(?:Council|Commission|Bureau|Ministry|Department|Office|Association|University|Authority|Corporation|Company|Limited|Bank|Committee|Government|Board|Chamber|Institute|Centre|Agency|Administration))\b/u;

/** "the A Commission and the B Council Strategic Cooperation Memorandum": an agreement named after its parties. */
export function partiesInName(agreement: OccasionRecord): Part[] {
  const [, first = '', rest = ''] = TWO_PARTIES.exec(agreement.name) ?? [];
  const second = UP_TO_BODY_HEAD.exec(rest)?.[1];
  if (!second || !looksLikeOrganisation(first)) return [];
  return [first, second].map((name) => ({ kind: 'Organisation', name, span: null }));
}
