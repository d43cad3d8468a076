import { randomBytes } from 'node:crypto';
import type { ReleaseEvidence } from '../domain/evidence.ts';
import type { ReadRelease } from '../domain/release.ts';
import type { Extraction } from '../domain/statement.ts';
import type { Warning } from '../domain/warnings.ts';
import { assertSame, type GraphStore, ingest, type RejectedInput } from '../ingest/index.ts';
import { toEvidence } from '../resolve/index.ts';
import { readText } from '../sources/index.ts';
import type { GivenRelease, ReadMention, ReadStatement, TakenRelease } from './desk.ts';

/** The longest text that is taken over the network, in bytes. */
const MAX_BYTES = 1_000_000;

export interface ReadingTools {
  readonly store: GraphStore;
  /** Reads with the register of the graph as it is now. */
  readonly extract: (read: ReadRelease) => Promise<Extraction>;
  /** ISO time. */
  readonly now: () => string;
}

/** Error: RELEASE_REJECTED where text or metadata cannot be used, or the id is known with another address, publisher or date. */
export async function ingestRelease(given: GivenRelease, by: string, tools: ReadingTools): Promise<TakenRelease> {
  const { text, replace, dryRun, ...metadata } = given;
  const read = readText(text, metadata, { maxBytes: MAX_BYTES });
  const { release } = read;
  const known = (await tools.store.known([release.id])).get(release.id);
  if (known && !replace) assertSame(release, known);
  const extraction = await tools.extract(read);
  const later = dryRun ? [] : await take(read, extraction, { replace, by }, tools);
  return {
    releaseId: release.id,
    state: !known ? 'NEW' : known.contentHash === release.contentHash ? 'UNCHANGED' : 'CHANGED',
    written: !dryRun,
    statements: toReadStatements(toEvidence(release, extraction)),
    mentions: toReadMentions(extraction),
    warnings: [...read.warnings, ...extraction.warnings, ...later],
  };
}

/** Stores what was read; gives the warnings of resolving it. */
async function take(
  read: ReadRelease,
  extraction: Extraction,
  { replace, by }: { readonly replace: boolean; readonly by: string },
  { store, now }: ReadingTools,
): Promise<Warning[]> {
  const told = new Set([...read.warnings, ...extraction.warnings]);
  const later: Warning[] = [];
  const rejected: RejectedInput[] = [];
  await ingest([read], {
    store,
    replace,
    now,
    run: { id: runIdOf(now()), by, inputs: [read.release.id] },
    extract: () => extraction,
    onWarning: (warning) => void (told.has(warning) || later.push(warning)),
    onRejected: (one) => void rejected.push(one),
  });
  if (rejected[0]) throw rejected[0].reason;
  return later;
}

/** Its id begins with its time, as those of other runs do. */
function runIdOf(now: string): string {
  const time = now.slice(0, 19).replaceAll(/[-:]/gu, '').replace('T', '-');
  return `${time}-${randomBytes(2).toString('hex')}`;
}

function toReadStatements({ statements, mentions }: ReleaseEvidence): ReadStatement[] {
  const names = new Map(mentions.map(({ key, name }) => [key, name]));
  const nameOf = (key: string | null) => (key === null ? null : (names.get(key) ?? key));
  return [...statements]
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || (a.id < b.id ? -1 : 1))
    .map((statement) => ({
      statement,
      subject: nameOf(statement.subject) ?? '',
      object: nameOf(statement.object) ?? '',
      organisation: nameOf(statement.organisation),
      city: nameOf(statement.city),
      place: nameOf(statement.place),
    }));
}

function toReadMentions({ mentions, referents }: Extraction): ReadMention[] {
  const names = new Map(referents.map(({ key, name }) => [key, name]));
  return mentions.map(({ kind, text, start, end, referent }) => ({
    kind,
    text,
    start,
    end,
    name: names.get(referent) ?? text,
  }));
}
