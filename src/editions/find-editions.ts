import { addDays, precisionOf } from '../domain/dates.ts';
import { toAliases } from './aliases.ts';
import { align } from './align.ts';
import { type Candidate, chooseClear } from './choose.ts';
import { openNames } from './compare-names.ts';
import { matchStatements } from './match-statements.ts';
import { countAnchors, featuresOf, scoreOf } from './score.ts';
import { type Knowledge, languageOf, type Story, toStory } from './story.ts';
import type { EditionPair, Told } from './types.ts';

const LEAST = 0.7;
/** Two candidates nearer to each other than this leave the partner open. */
const MARGIN = 0.05;
/** One statement that is alike may be chance: many releases of a day tell of one meeting. */
const LEAST_STATEMENTS = 2;
const LEAST_ANCHORS = 3;
/** Every statement is compared with every other: a release that tells more is none of a press office. */
const MOST_STATEMENTS = 300;
/** Below this no alignment can reach the least score. */
const LEAST_SHAPES = 0.4;

/**
 * Finds releases that are one in two languages: of one publisher, published at most a day apart, telling the same.
 * Each has one partner at most; where two would do equally well, it has none. The result does not depend on the order of
 * the releases. Releases without a day of publication are left out, and
 * those that make more than 300 statements.
 */
export function findEditions(releases: readonly Told[], knowledge: Knowledge): EditionPair[] {
  const stories = withoutCopies(
    releases
      .filter(({ release }) => precisionOf(release.publishedOn) === 'DAY')
      .map((told) => toStory(told, knowledge))
      .filter(({ statements }) => statements.length <= MOST_STATEMENTS)
      .sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1)),
    knowledge,
  );
  const candidates = candidatesOf(stories, knowledge).flatMap(([left, right]): Candidate<EditionPair>[] => {
    const pair = compareStories(left, right, knowledge);
    return pair ? [{ left: idOf(left), right: idOf(right), score: pair.score, what: pair }] : [];
  });
  return chooseClear(bothWays(candidates), LEAST, MARGIN)
    .filter((one) => one.left === one.what.left.release.id)
    .map(({ what }) => what)
    .sort((a, b) => (a.left.release.id < b.left.release.id ? -1 : 1));
}

/**
 * A release in traditional and again in simplified characters, or the same one twice, would leave the partner open: of
 * those that say the same in one language only the first by its id is compared.
 */
function withoutCopies(stories: readonly Story[], { key }: Knowledge): Story[] {
  const first = new Map<string, Story>();
  for (const story of stories) {
    const { release } = story.told;
    const nameOf = (part: string) => key(story.referents.get(part)?.name ?? '');
    const said = story.statements.map((one) => [
      one.type,
      one.modality,
      one.date,
      nameOf(one.subject),
      nameOf(one.object),
    ]);
    const content = JSON.stringify([
      languageOf(release),
      release.publisher,
      release.publishedOn,
      said.map(String).sort(),
    ]);
    if (!first.has(content)) first.set(content, story);
  }
  return [...first.values()];
}

/** A release may be the left one of a pair and the right one of another: as rivals they must meet. */
function bothWays<T>(candidates: readonly Candidate<T>[]): Candidate<T>[] {
  return candidates.flatMap((one) => [one, { ...one, left: one.right, right: one.left }]);
}

const idOf = ({ told }: Story): string => told.release.id;

function candidatesOf(stories: readonly Story[], { key }: Knowledge): [Story, Story][] {
  const byDay = new Map<string, Story[]>();
  const dayOf = (story: Story, days: number) =>
    `${addDays(story.told.release.publishedOn ?? '', days)} ${key(story.told.release.publisher ?? '')}`;
  for (const story of stories) byDay.set(dayOf(story, 0), [...(byDay.get(dayOf(story, 0)) ?? []), story]);
  return stories.flatMap((left) =>
    [-1, 0, 1]
      .flatMap((days) => byDay.get(dayOf(left, days)) ?? [])
      .filter((right) => languageOf(left.told.release) < languageOf(right.told.release) && shareShapes(left, right))
      .map((right): [Story, Story] => [left, right]),
  );
}

/** A quick look before the long one: as many statements of the same type and day? */
function shareShapes(left: Story, right: Story): boolean {
  const count = ({ statements }: Story) => {
    const counts = new Map<string, number>();
    for (const { type, modality } of statements) {
      const shape = `${type} ${modality}`;
      counts.set(shape, (counts.get(shape) ?? 0) + 1);
    }
    return counts;
  };
  const others = count(right);
  const both = [...count(left)].reduce((sum, [shape, times]) => sum + Math.min(times, others.get(shape) ?? 0), 0);
  return both >= LEAST_STATEMENTS && 2 * both >= LEAST_SHAPES * (left.statements.length + right.statements.length);
}

function compareStories(left: Story, right: Story, knowledge: Knowledge): EditionPair | undefined {
  const compare = openNames(left, right, knowledge);
  const alignments = align(left, right, compare);
  const matches = matchStatements(left, right, alignments, compare);
  if (matches.length < LEAST_STATEMENTS || countAnchors(left, right, alignments) < LEAST_ANCHORS) return undefined;
  const features = featuresOf(left, right, alignments, matches);
  return {
    left: left.told,
    right: right.told,
    languages: [languageOf(left.told.release), languageOf(right.told.release)],
    score: scoreOf(features),
    features,
    aliases: toAliases(left, right, alignments, matches),
  };
}
