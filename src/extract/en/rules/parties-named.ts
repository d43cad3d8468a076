import { looksLikeOrganisation } from '../find/kinds-of-things.ts';
import { readThings } from '../find/thing-lists.ts';
import type { OccasionRecord } from '../occasions/index.ts';
import type { Part, Scene } from '../scene.ts';
import { organisationPart, overlapsName } from './parts.ts';

const MOST_NAMINGS = 4;
const FARTHEST_BETWEEN = 3;

/** Whom an agreement binds wherever it is named: "the Memorandum between A and B", "the A Council and B Bureau Agreement". */
export function partiesOf(agreement: OccasionRecord, scene: Scene): Part[] {
  const between = agreement.seen.slice(0, MOST_NAMINGS).flatMap((seen) => partiesAtNaming(seen, scene));
  return [...between, ...partiesInName(agreement)];
}

function partiesAtNaming({ sentence, from, to }: OccasionRecord['seen'][number], scene: Scene): Part[] {
  const { tokens = [] } = scene.sentences[sentence] ?? {};
  const at = tokens.findIndex((t, i) => i >= from && i < to + FARTHEST_BETWEEN && t.lower === 'between');
  if (at < 0) return [];
  const persons = scene.people.mentions[sentence] ?? [];
  const things = readThings(tokens, at + 1, scene.gazetteer).filter((thing) => !overlapsName({ persons }, thing));
  const bodies = things.filter((thing) => mayBeParty(thing.text, scene));
  return things.length >= 2 && bodies.length === things.length ? bodies.map((t) => organisationPart(tokens, t)) : [];
}

// A country stands for its government; of a city the text rather names the bodies that signed.
export function mayBeParty(name: string, scene: Scene): boolean {
  const [place] = scene.gazetteer.find(name);
  return place ? place.kind === 'COUNTRY' : !scene.isCity(name);
}

const TWO_PARTIES = /^(.+?) and (?:the )?(.+)$/u;
const UP_TO_BODY_HEAD =
  /^(.*?\b(?:Council|Commission|Bureau|Ministry|Department|Office|Association|University|Authority|Corporation|Company|Limited|Bank|Committee|Government|Board|Chamber|Institute|Centre|Agency|Administration))\b/u;

/** "the A Commission and the B Council Strategic Cooperation Memorandum": an agreement named after its parties. */
function partiesInName(agreement: OccasionRecord): Part[] {
  const [, first = '', rest = ''] = TWO_PARTIES.exec(agreement.name) ?? [];
  const second = UP_TO_BODY_HEAD.exec(rest)?.[1];
  // "the agreement between A and B" says so itself.
  if (!second || / between /u.test(first) || !looksLikeOrganisation(first)) return [];
  return [first, second].map((name) => ({ kind: 'Organisation', name, span: null }));
}
