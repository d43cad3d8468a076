import type { Alignment } from './align.ts';
import { isReadable } from './compare-names.ts';
import type { Match } from './match-statements.ts';
import { numeralsOf } from './numerals.ts';
import type { Story } from './story.ts';
import type { EditionFeatures } from './types.ts';

const WEIGHTS: Readonly<Record<keyof EditionFeatures, number>> = {
  statements: 0.35,
  persons: 0.25,
  names: 0.2,
  cities: 0.1,
  numerals: 0.1,
};

export function featuresOf(
  left: Story,
  right: Story,
  alignments: readonly Alignment[],
  matches: readonly Match[],
): EditionFeatures {
  const persons = alignments.filter(({ kind }) => kind === 'Person');
  return {
    statements: (2 * matches.length) / Math.max(1, left.statements.length + right.statements.length),
    persons: (2 * persons.length) / Math.max(1, personsOf(left).length + personsOf(right).length),
    names: shareOfNames(left, right, persons),
    cities: overlap(citiesOf(left), citiesOf(right)),
    numerals: overlap(numeralsOf(left.told.release.text), numeralsOf(right.told.release.text)),
  };
}

/** The mean of the features, weighted; those that say nothing are left out. */
export function scoreOf(features: EditionFeatures): number {
  const known = (Object.keys(WEIGHTS) as (keyof EditionFeatures)[]).filter((name) => features[name] !== null);
  const sum = (value: (name: keyof EditionFeatures) => number) => known.reduce((all, name) => all + value(name), 0);
  return sum((name) => (features[name] ?? 0) * WEIGHTS[name]) / sum((name) => WEIGHTS[name]);
}

/** Numbers count this often: a single text may share many that say little. */
const MOST_NUMERALS = 2;

/**
 * What ties two stories to each other beyond their shape: persons and organisations whose names agree, numbers and days
 * other than that of publication. One official's two visits of a day are alike in all but these.
 */
export function countAnchors(left: Story, right: Story, alignments: readonly Alignment[]): number {
  const named = alignments.filter(({ kind, features }) => kind !== 'Place' && features.name !== null);
  const others = numeralsOf(right.told.release.text);
  const published = new Set([left, right].flatMap(({ told }) => [...numeralsOfDay(told.release.publishedOn ?? '')]));
  const shared = [...numeralsOf(left.told.release.text)].filter((one) => others.has(one) && !published.has(one));
  return named.length + Math.min(MOST_NUMERALS, shared.length);
}

function numeralsOfDay(day: string): string[] {
  const [year, month, date] = day.split('-').map(Number);
  return [`${year}`, `${month}-${date}`];
}

function personsOf({ referents }: Story) {
  return [...referents.values()].filter(({ kind, named }) => kind === 'Person' && named);
}

/** Of the persons whose names can be read on both sides, of the side that has fewer of them. */
function shareOfNames(left: Story, right: Story, persons: readonly Alignment[]): number | null {
  const readable = Math.min(...[left, right].map((story) => personsOf(story).filter(isReadable).length));
  if (readable === 0) return null;
  return Math.min(1, persons.filter(({ features }) => features.name !== null).length / readable);
}

function citiesOf({ statements, areas }: Story): Set<string> {
  return new Set(statements.flatMap(({ city }) => [...(areas.get(city ?? '')?.ids ?? [])]));
}

function overlap(left: ReadonlySet<string>, right: ReadonlySet<string>): number | null {
  if (left.size === 0 && right.size === 0) return null;
  const both = [...left].filter((one) => right.has(one)).length;
  return (2 * both) / (left.size + right.size);
}
