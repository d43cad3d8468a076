import type { ReadRelease } from '../../domain/release.ts';
import type { Extraction, Statement } from '../../domain/statement.ts';
import type { Topic } from '../../domain/topics.ts';
import type { Warning } from '../../domain/warnings.ts';
import type { Reading } from '../reading.ts';
import { readTopics } from '../topics/index.ts';
import { joinOccasions } from './join-occasions.ts';
import { Keeper } from './keeper.ts';
import { makeStatement } from './make-statement.ts';
import { mergeDrafts } from './merge-drafts.ts';
import { originOf } from './origin.ts';

/** Makes statements with keys, mentions and ids of what the rules drafted; repeats of a release become one statement. */
export function assemble(read: ReadRelease, reading: Reading, topics: readonly Topic[]): Extraction {
  const keeper = new Keeper(read);
  for (const person of reading.persons) keeper.refer(person);
  for (const mention of reading.named) keeper.mention(mention);
  const told = joinOccasions(mergeDrafts(reading.drafts));
  // After the meetings have their occasions: topics must not join two meetings of one person.
  const concerns = mergeDrafts(readTopics(read, told.flat(), topics));
  const statements = [...told, ...concerns].map((group) => makeStatement(read, keeper, group));
  return {
    releaseId: read.release.id,
    referents: keeper.referents(reading),
    mentions: keeper.mentions(),
    statements: statements.sort(inOrderOfText),
    warnings: reading.warnings.map((warning) => toStoredText(warning, read)),
  };
}

function inOrderOfText(a: Statement, b: Statement): number {
  return (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || (a.id < b.id ? -1 : 1);
}

function toStoredText(warning: Warning, read: ReadRelease): Warning {
  if (warning.start === undefined || warning.end === undefined) return warning;
  const span = originOf(read, { start: warning.start, end: warning.end });
  return { ...warning, ...span, text: read.release.text.slice(span.start, span.end) };
}
