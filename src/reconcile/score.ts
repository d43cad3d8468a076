import type { Candidate, ReconQuery } from '../domain/reconciliation.ts';
import type { EntityRow } from '../graph/reader.ts';
import { compareNames, nameKey } from '../names/index.ts';
import { matchName } from '../names/match.ts';
import { kindName } from './kinds.ts';

/** How an entity's post or organisation fits what the list says: null where the list says nothing of it. */
export type Held = 'CERTAIN' | 'POSSIBLE' | 'SOME_DAY' | 'NO';

export interface Considered {
  readonly entity: EntityRow;
  readonly held: Held | null;
  /** Was it asked for by its id? */
  readonly meant: boolean;
}

/** EXACT: one of its names, in whatever script or order. FITTING: may be written so. WEAK: is somehow like it. OTHER: contradicts. */
type NameFit = 'EXACT' | 'FITTING' | 'WEAK' | 'OTHER' | 'UNASKED';

const NAME: Readonly<Record<NameFit, number>> = { EXACT: 1, FITTING: 0.75, WEAK: 0.4, OTHER: 0, UNASKED: 0 };
const HELD: Readonly<Record<Held, number>> = { CERTAIN: 1, POSSIBLE: 0.7, SOME_DAY: 0.7, NO: 0 };
/** Who held the post on that day is meant, however the name is spelled: what a post says outweighs what a name says. */
const WEIGHT_OF_POST = 0.65;

/** Candidates, best first. At most one is a match, and none where another would do as well. */
export function rank(query: ReconQuery, considered: readonly Considered[]): Candidate[] {
  const judged = considered.map((one) => judge(query, one));
  const strong = judged.filter((one) => one.strong);
  const [only] = strong.length === 1 && query.unread.length === 0 ? strong : [];
  return judged
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.entity.id < b.entity.id ? -1 : 1))
    .slice(0, query.limit)
    .map((one) => toCandidate(one, one === only));
}

interface Judged extends Considered {
  readonly name: NameFit;
  readonly score: number;
  /** Would it do, if it were the only one? */
  readonly strong: boolean;
}

function judge(query: ReconQuery, { entity, held, meant }: Considered): Judged {
  const name = meant ? 'EXACT' : fitOf(query.name, entity);
  return { entity, held, meant, name, score: scoreOf(name, held), strong: isStrong(query, name, held) };
}

function scoreOf(name: NameFit, held: Held | null): number {
  if (held === null) return 100 * NAME[name];
  if (name === 'UNASKED') return 100 * HELD[held];
  return 100 * (WEIGHT_OF_POST * HELD[held] + (1 - WEIGHT_OF_POST) * NAME[name]);
}

/** The whole name, or the post on its day with a name that may be so written. A spelling by itself only proposes. */
function isStrong(query: ReconQuery, name: NameFit, held: Held | null): boolean {
  if (held === null) return name === 'EXACT';
  const forCertain = held === 'CERTAIN' && query.on !== null && query.post !== null;
  if (forCertain) return name !== 'OTHER' && name !== 'WEAK';
  return held !== 'NO' && name === 'EXACT';
}

function fitOf(asked: string, entity: EntityRow): NameFit {
  if (asked === '') return 'UNASKED';
  const names = [entity.name, ...entity.names] as const;
  const key = nameKey(asked);
  if (key !== '' && names.some((name) => nameKey(name) === key)) return 'EXACT';
  if (entity.label === 'Person') return fitOfPerson(asked, names);
  const { fit } = matchName(asked, names);
  return fit === 'PARTIAL' ? 'WEAK' : 'FITTING';
}

function fitOfPerson(asked: string, names: readonly string[]): NameFit {
  const verdicts = names.map((name) => compareNames(asked, name));
  if (verdicts.includes('EQUAL')) return 'EXACT';
  if (verdicts.includes('SPELLING') || verdicts.includes('OPEN')) return 'FITTING';
  return verdicts.includes('NEAR') ? 'WEAK' : 'OTHER';
}

function toCandidate({ entity, name, held, score }: Judged, match: boolean): Candidate {
  const description = 'description' in entity ? entity.description : null;
  return {
    id: entity.id,
    name: entity.name,
    ...(description !== null && { description }),
    type: [kindName(entity.label)],
    score: Math.round(score * 10) / 10,
    match,
    features: [
      ...(name === 'UNASKED' ? [] : [{ id: 'name', value: NAME[name] }]),
      ...(held === null ? [] : [{ id: 'post', value: HELD[held] }]),
    ],
  };
}
