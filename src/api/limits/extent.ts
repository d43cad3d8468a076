import { type DocumentNode, Kind, visit } from 'graphql';
import { oncePer } from '../../domain/once-per.ts';

/** How much a document may hold of each thing that is cheap to write and dear to check. */
export interface Extents {
  readonly aliases: number;
  readonly directives: number;
  readonly fragments: number;
  /** Items of one list, written out or in a variable. */
  readonly listItems: number;
  /** Lists and objects of a variable inside each other. */
  readonly variableDepth: number;
}

/** Twice what the largest example needs, and at least what a person would write. */
export const MAX_EXTENTS: Extents = {
  aliases: 100,
  directives: 50,
  fragments: 60,
  listItems: 200,
  variableDepth: 20,
};

/** The first thing of which there is too much; null where there is none. `what` is one of `Extents`. */
export interface Excess {
  readonly what: keyof Extents;
  readonly seen: number;
  readonly limit: number;
}

/** What a document and its variables hold too much of. No recursion over what a client sent: it may be deep. */
export function excessOf(document: DocumentNode, variables: unknown, limits: Extents = MAX_EXTENTS): Excess | null {
  const { aliases, directives, fragments, longestWritten } = extentOfDocument(document);
  const given = extentOfVariables(variables, limits.variableDepth);
  const listItems = Math.max(given.listItems, longestWritten);
  const counts: Extents = { aliases, directives, fragments, listItems, variableDepth: given.variableDepth };
  for (const what of KINDS) if (counts[what] > limits[what]) return { what, seen: counts[what], limit: limits[what] };
  return null;
}

const KINDS = Object.keys(MAX_EXTENTS) as readonly (keyof Extents)[];

/** What was counted is remembered as long as Apollo keeps the parsed document. */
const extentOfDocument = oncePer(countDocument);

function countDocument(document: DocumentNode) {
  const seen = { aliases: 0, directives: 0, fragments: 0, longestWritten: 0 };
  visit(document, {
    enter(node) {
      if (node.kind === Kind.FIELD && node.alias) seen.aliases += 1;
      if (node.kind === Kind.DIRECTIVE) seen.directives += 1;
      if (node.kind === Kind.FRAGMENT_DEFINITION) seen.fragments += 1;
      if (node.kind === Kind.LIST) seen.longestWritten = Math.max(seen.longestWritten, node.values.length);
    },
  });
  return seen;
}

function extentOfVariables(variables: unknown, deepest: number) {
  let [listItems, variableDepth] = [0, 0];
  let level: unknown[] = [variables];
  // One level more than allowed is enough to know.
  while (level.length > 0 && variableDepth <= deepest) {
    const inside: unknown[] = [];
    for (const value of level) {
      if (value === null || typeof value !== 'object') continue;
      if (Array.isArray(value)) listItems = Math.max(listItems, value.length);
      for (const part of Object.values(value)) inside.push(part);
    }
    level = inside;
    if (level.length > 0) variableDepth += 1;
  }
  return { listItems, variableDepth };
}
