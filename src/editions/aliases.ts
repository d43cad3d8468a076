import type { Statement } from '../domain/statement.ts';
import type { Alignment } from './align.ts';
import { partsOf } from './compare-statements.ts';
import type { Match } from './match-statements.ts';
import type { Story } from './story.ts';
import type { AliasPair, AliasSide } from './types.ts';

const KINDS = new Set(['Person', 'Organisation', 'Place', 'Post']);

/** The alias pairs of two editions: what is aligned and stands in statements that both make. */
export function toAliases(
  left: Story,
  right: Story,
  alignments: readonly Alignment[],
  matches: readonly Match[],
): AliasPair[] {
  const holders = new Map(alignments.filter(({ kind }) => kind === 'Person').map((one) => [one.left, one]));
  return [...alignments, ...postsOf(matches, holders)]
    .filter(({ kind }) => KINDS.has(kind))
    .map((one): AliasPair => {
      const told = matches.filter(([a, b]) => standsIn(one.left, a) && standsIn(one.right, b));
      const statements = told.filter((match) => one.kind !== 'Post' || isHolding(match, one));
      return {
        kind: one.kind,
        left: sideOf(left, one.left, one.kind, statements[0]?.[0]),
        right: sideOf(right, one.right, one.kind, statements[0]?.[1]),
        score: one.score,
        features: one.features,
        statements: statements.map(([a, b]) => [a.id, b.id]),
      };
    })
    .filter(({ statements }) => statements.length > 0)
    .sort(
      (a, b) =>
        compare(a.kind, b.kind) ||
        compare(a.left.referent, b.left.referent) ||
        compare(a.right.referent, b.right.referent),
    );
}

/** Two titles are of one office where both releases give them, and no other, to one person. */
function postsOf(matches: readonly Match[], holders: ReadonlyMap<string, Alignment>): Alignment[] {
  const held = matches.filter(([{ type }]) => type === 'HOLDS');
  const posts = held.flatMap(([a, b]): Alignment[] => {
    const holder = holders.get(a.subject);
    if (!holder || held.filter(([other]) => other.subject === a.subject).length > 1) return [];
    return [{ ...holder, kind: 'Post', left: a.object, right: b.object, features: { ...holder.features, name: null } }];
  });
  const best = new Map<string, Alignment>();
  for (const post of posts) {
    const known = best.get(`${post.left} ${post.right}`);
    if (!known || known.score < post.score) best.set(`${post.left} ${post.right}`, post);
  }
  return [...best.values()];
}

function isHolding([a, b]: Match, { left, right }: Alignment): boolean {
  return a.type === 'HOLDS' && a.object === left && b.object === right;
}

function standsIn(key: string, statement: Statement): boolean {
  return statement.city === key || partsOf(statement).some((part) => part.key === key);
}

/** A post is mentioned where its holder is given it; all else where the text first names it. */
function sideOf(story: Story, key: string, kind: string, holding: Statement | undefined): AliasSide {
  const { release, extraction } = story.told;
  const post = holding?.mentions.find((one) => kind === 'Post' && one.as === 'post')?.mention;
  const own = extraction.mentions.find((mention) => mention.key === post);
  const span = own ?? story.mentions.get(key);
  return {
    release: release.id,
    referent: key,
    name: story.referents.get(key)?.name ?? key,
    mention: span ? { start: span.start, end: span.end } : null,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
