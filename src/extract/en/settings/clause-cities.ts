import { lowerAt, type Token } from '../../text/tokens.ts';
import type { Clause } from '../clauses/index.ts';
import { FACILITY_HEADS, MISSION_HEADS, ORGANISATION_HEADS } from '../vocabulary/organisations.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { cityAt, type Places } from './cities.ts';

const GOING: ReadonlySet<Clause['kind']> = new Set(['TRIP', 'LEAVE', 'LEAD', 'VISIT']);

/** "In Beijing, Mr A met B", "met B in Beijing": not every city that the sentence mentions. */
export function cityOfClause(clause: Clause, places: Places): string | null {
  const { tokens } = clause.sentence;
  const goal = GOING.has(clause.kind) ? cityAt(tokens, clause.to, places) : null;
  if (goal) return goal;
  for (let i = 0; i < tokens.length; i++) {
    if (lowerAt(tokens, i) !== 'in' || !standsForPlace(clause, i)) continue;
    const city = cityAt(tokens, i + 1, places);
    if (city) return city;
  }
  return null;
}

/** At the head of the sentence, beside a date, right behind the verb, a person or a capitalised name of the clause. */
function standsForPlace(clause: Clause, at: number): boolean {
  if (at === 0 || isBesideDate(clause, at)) return true;
  if (at < clause.groupFrom || at > clause.limit + 1) return false;
  if (at === clause.to || clause.persons.some((p) => p.phrase.to === at || p.phrase.to + 1 === at)) return true;
  const { tokens } = clause.sentence;
  return !isOfficeAbroad(tokens, at) && endsName(tokens[at - 1]);
}

function isBesideDate(clause: Clause, at: number): boolean {
  return clause.dates.some((d) => d.to === at || (d.from > at && d.from - at <= 4));
}

const GATHERINGS = wordSet(
  'ceremony agreement memorandum forum conference meeting dinner summit event reception seminar talks',
);

function endsName(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.capital ||
      [')', '"'].includes(token.text) ||
      ORGANISATION_HEADS.has(token.lower) ||
      FACILITY_HEADS.has(token.lower) ||
      GATHERINGS.has(token.lower))
  );
}

// "the Economic and Trade Office in London": where the office is, not where it happened.
function isOfficeAbroad(tokens: readonly Token[], at: number): boolean {
  let from = at;
  while (tokens[from - 1]?.capital || ['of', 'and', 'the'].includes(lowerAt(tokens, from - 1))) from--;
  return tokens.slice(from, at).some((t) => t.capital && MISSION_HEADS.has(t.lower));
}
