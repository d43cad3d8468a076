import { hashId } from '../../domain/ids.ts';
import type { GraphRow } from '../driver.ts';
import { runBatched, runForReleases, sendBatched, sendNodes, sendTies, type Writing } from './apply.ts';
import { diffNodes, diffTies } from './diff.ts';
import { locateEntities } from './references.ts';
import { byId, type Stored, textOf, toStored, toStoredTie, type WantedTie } from './rows.ts';
import { mayStand } from './sought.ts';

/** What a release reported of an event when it was last drawn: `content` is the report as one text. */
export interface StoredReport {
  readonly id: string;
  readonly releaseId: string;
  readonly eventId: string;
  readonly content: string;
  readonly stored: Stored;
}

export type WantedReport = Omit<StoredReport, 'stored'>;

/** A key under which a report is found. */
export interface WantedReportKey {
  readonly reportId: string;
  readonly releaseId: string;
  readonly key: string;
}

/** The reports of releases. */
export async function readReports(writing: Writing, releases: readonly string[]): Promise<StoredReport[]> {
  return (await runForReleases(writing, 'find-reports', releases)).map(toReport);
}

/** All reports of events. */
export async function readReportsOfEvents(writing: Writing, events: readonly string[]): Promise<StoredReport[]> {
  return (await runBatched(writing, 'find-reports-of-events', 'ids', events)).map(toReport);
}

/** The reports that stand under one of these keys. */
export async function readReportsByKey(writing: Writing, keys: readonly string[]): Promise<StoredReport[]> {
  return (await runBatched(writing, 'find-reports-by-key', 'keys', mayStand(writing, 'ReportKey', keys))).map(toReport);
}

/** The ids of the events whose reports stand under one of these keys. */
export async function readReportEvents(writing: Writing, keys: readonly string[]): Promise<string[]> {
  return (await runBatched(writing, 'find-report-events', 'keys', mayStand(writing, 'ReportKey', keys))).map((row) =>
    textOf(row, 'id'),
  );
}

/** The ids of the events that were during these. */
export async function readParts(writing: Writing, events: readonly string[]): Promise<string[]> {
  return (await runBatched(writing, 'find-parts', 'ids', events)).map((row) => textOf(row, 'id'));
}

function toReport(row: GraphRow): StoredReport {
  const properties = row['properties'] as GraphRow;
  return {
    id: textOf(row, 'id'),
    releaseId: textOf(properties, 'releaseId'),
    eventId: textOf(properties, 'eventId'),
    content: textOf(properties, 'content'),
    stored: toStored(row),
  };
}

/** Makes these the reports of `releases`, under these keys; other releases' reports among `wanted` change in place. */
export async function writeReports(
  writing: Writing,
  releases: readonly string[],
  stored: readonly StoredReport[],
  wanted: readonly WantedReport[],
  keys: readonly WantedReportKey[],
): Promise<void> {
  const old = new Map(stored.map((report) => [report.id, report.stored]));
  const own = new Set(releases);
  const keep = new Set(wanted.map(({ id }) => id));
  const gone = stored.filter(({ id, releaseId }) => own.has(releaseId) && !keep.has(id));
  sendBatched(
    writing,
    'delete-nodes',
    'ats',
    gone.map((report) => report.stored.at),
  );
  const reports = wanted.map(({ id, ...properties }) => ({ labels: ['Report'], id, properties }));
  sendNodes(writing, diffNodes(old, reports));
  await writeKeys(writing, releases, keys);
}

async function writeKeys(
  writing: Writing,
  releases: readonly string[],
  wanted: readonly WantedReportKey[],
): Promise<void> {
  const old = byId(await runForReleases(writing, 'find-report-keys', releases));
  const nodes = wanted.map(({ reportId, releaseId, key }) => {
    return { labels: ['ReportKey'], id: hashId('report-key', reportId, key), properties: { reportId, releaseId, key } };
  });
  const keep = new Set(nodes.map(({ id }) => id));
  const gone = [...old].filter(([id]) => !keep.has(id)).map(([, { at }]) => at);
  sendBatched(writing, 'delete-nodes', 'ats', gone);
  sendNodes(writing, diffNodes(old, nodes));
  for (const { key } of wanted) writing.standing?.add('ReportKey', key);
}

/** Lets mentions that already refer to an event refer to another one, which must have a node; how that was decided stays. */
export async function moveReferences(writing: Writing, wanted: ReadonlyMap<string, string>): Promise<void> {
  const rows = await runBatched(writing, 'find-mention-references', 'ids', [...wanted.keys()]);
  const moved = rows.filter((row) => wanted.get(textOf(row, 'mention')) !== textOf(row, 'entity'));
  const events = await locateEntities(writing, [
    ...new Set(moved.map((row) => wanted.get(textOf(row, 'mention')) ?? '')),
  ]);
  const ties = moved.map((row): WantedTie => {
    const { kind, start, properties } = toStoredTie(row);
    const end = events.get(wanted.get(textOf(row, 'mention')) ?? '');
    if (end === undefined) throw new Error(`No node for the event of "${textOf(row, 'mention')}"`);
    return { kind, start, end, properties };
  });
  sendTies(
    writing,
    diffTies(moved.map(toStoredTie), ties, () => ''),
  );
}
