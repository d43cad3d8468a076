import type { Statement } from '../../domain/statement.ts';
import type { Draft } from '../reading.ts';

/**
 * What each rule said of the golden releases: how much was correct, of how much. English when no rule had been tuned
 * on them and again after tuning, Chinese when first read; never the frozen ones. docs/extraction.md tells how.
 */
const MEASURED: Readonly<Record<string, readonly [correct: number, said: number]>> = {
  accompanied: [11, 13],
  acting: [0, 0],
  'also-attending': [16, 20],
  attended: [43, 51],
  'delegation-body': [0, 0],
  'delegation-leader': [0, 0],
  'delegation-members': [0, 0],
  'guests-told': [0, 0],
  headline: [0, 0],
  joining: [0, 0],
  'joining-visit': [0, 0],
  met: [42, 57],
  'met-by': [5, 7],
  organised: [1, 1],
  'organised-by': [14, 15],
  party: [23, 25],
  readout: [0, 0],
  signed: [28, 36],
  talks: [0, 0],
  'the-accompanying': [0, 0],
  title: [192, 207],
  trip: [32, 37],
  visited: [32, 39],
  'visits-told': [0, 0],
  welcomed: [0, 0],
  witnessed: [25, 26],
  'zh-accompanied': [8, 8],
  'zh-acting': [0, 0],
  'zh-also-attending': [15, 17],
  'zh-attended': [15, 16],
  'zh-met': [8, 11],
  'zh-organised': [2, 7],
  'zh-party': [7, 8],
  'zh-signed': [2, 2],
  'zh-title': [56, 57],
  'zh-visited': [19, 23],
  'zh-witnessed': [6, 6],
};

/** A rule is thought to be right three times of four until it has been seen more often. */
const PRIOR = { correct: 3, said: 4 };

/** By how much a statement is correct less often, measured in the same way. */
const WITHOUT = { city: 0.5, date: 0.6, name: 0.8, body: 0.9 };
const NEEDS_CITY: readonly string[] = ['MET_WITH', 'VISITED'];

/** What a statement has beside its draft. */
export type Told = Pick<Statement, 'city' | 'date' | 'spans'>;

export const MEASURED_RULES: readonly string[] = Object.keys(MEASURED);

/**
 * How likely a statement is to be correct in type, parts, day and city, 0 to 1 with two decimals. What no gold holds,
 * such as topics and sessions, keeps the number that its rule gives.
 */
export function confidenceOf(draft: Draft, told: Told): number {
  const measured = MEASURED[draft.rule];
  if (!measured) return draft.confidence;
  const base = (measured[0] + PRIOR.correct) / (measured[1] + PRIOR.said);
  const once = lacks(draft, told).reduce((confidence, lack) => confidence * WITHOUT[lack], base);
  // What a release tells twice is seldom misread twice.
  const confidence = told.spans.length > 1 ? (1 + once) / 2 : once;
  return Math.round(confidence * 100) / 100;
}

function lacks(draft: Draft, { city, date }: Told): (keyof typeof WITHOUT)[] {
  const found: Readonly<Record<keyof typeof WITHOUT, boolean>> = {
    city: NEEDS_CITY.includes(draft.type) && city === null,
    date: date === null,
    // "He" and "the Mayor" had to be resolved.
    name: draft.subject.span === null,
    body: draft.type === 'HOLDS' && !draft.organisation,
  };
  return (Object.keys(WITHOUT) as (keyof typeof WITHOUT)[]).filter((lack) => found[lack]);
}
