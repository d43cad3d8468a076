import { mentionId } from '../domain/ids.ts';
import {
  moveReferences,
  readReports,
  readReportsByKey,
  readReportsOfEvents,
  type StoredReport,
  type Writing,
  writeReports,
} from '../graph/write/index.ts';
import {
  type DrawnEvents,
  isLinked,
  journeyKeysOf,
  keysAround,
  keysOf,
  packReport,
  pairsOf,
  type Report,
  unpackReport,
} from '../picture/index.ts';

/** All reports that may tell of the events of some releases, and what stood of them. */
export interface ReportsAround {
  /** To be drawn together: closed over whatever may tell of one event or reports one agreement. */
  readonly reports: readonly Report[];
  /** Those of them that belong to the releases themselves. */
  readonly own: readonly Report[];
  readonly releases: readonly string[];
  readonly stored: readonly StoredReport[];
  /** The ids of the events that they made before. */
  readonly standing: readonly string[];
}

/** What is at hand while looking around. */
interface Search {
  readonly writing: Writing;
  readonly releases: ReadonlySet<string>;
  readonly stored: Map<string, StoredReport>;
  /** Reports of other releases, by id. */
  readonly others: Map<string, Report>;
  readonly asked: Set<string>;
}

/**
 * Finds the reports of other releases that must be drawn with `own`, the new reports of `releases`: those that may tell of one
 * event with them, or with what these releases reported before, and so on. A release that is reached by one of its events
 * lends that report only, so that chains of events do not pull in whole archives.
 */
export async function findReportsAround(
  writing: Writing,
  own: readonly Report[],
  releases: readonly string[],
): Promise<ReportsAround> {
  const before = await readReports(writing, releases);
  const search: Search = {
    writing,
    releases: new Set(releases),
    stored: new Map(before.map((report) => [report.id, report])),
    others: new Map(),
    asked: new Set(),
  };
  const texts = new Set(own.map(packReport));
  const gone = before.filter(({ content }) => !texts.has(content)).map(({ content }) => unpackReport(content));
  const region = new Set<Report>([...own, ...gone]);
  await addMates(
    search,
    region,
    before.map(({ eventId }) => eventId),
  );
  for (let size = 0; size < region.size; ) {
    size = region.size;
    await lookAround(search, region);
    for (const report of reached(region, [...search.others.values()])) region.add(report);
    await addMates(search, region, eventsOf(search, region));
  }
  const reports = [...region].filter((report) => !gone.includes(report));
  const standing = new Set([...before.map(({ eventId }) => eventId), ...eventsOf(search, reports)]);
  return { reports, own, releases, stored: [...search.stored.values()], standing: [...standing] };
}

async function lookAround({ writing, releases, stored, others, asked }: Search, region: ReadonlySet<Report>) {
  const keys = [...new Set([...region].flatMap(keysAround))].filter((key) => !asked.has(key));
  for (const key of keys) asked.add(key);
  for (const found of await readReportsByKey(writing, keys)) {
    if (releases.has(found.releaseId) || others.has(found.id)) continue;
    stored.set(found.id, found);
    others.set(found.id, unpackReport(found.content));
  }
}

/** Reports of one event stay together until it is drawn anew, whatever made them one. */
async function addMates(search: Search, region: Set<Report>, events: readonly string[]): Promise<void> {
  const fresh = [...new Set(events)].filter((id) => !search.asked.has(`event ${id}`));
  for (const id of fresh) search.asked.add(`event ${id}`);
  for (const found of await readReportsOfEvents(search.writing, fresh)) {
    if (search.releases.has(found.releaseId)) continue;
    search.stored.set(found.id, found);
    const report = search.others.get(found.id) ?? unpackReport(found.content);
    search.others.set(found.id, report);
    region.add(report);
  }
}

function eventsOf({ stored, releases }: Search, reports: Iterable<Report>): string[] {
  return [...reports].flatMap(({ draft }) => {
    const one = stored.get(draft.id);
    return one && !releases.has(one.releaseId) ? [one.eventId] : [];
  });
}

/** The others that are linked to the region, directly or by each other. */
function reached(region: ReadonlySet<Report>, others: readonly Report[]): Report[] {
  const all = [...new Set([...region, ...others])];
  const links = new Map<Report, Report[]>(all.map((report) => [report, []]));
  for (const [a, b] of pairsOf(all)) {
    if (!isLinked(a, b)) continue;
    links.get(a)?.push(b);
    links.get(b)?.push(a);
  }
  const found = new Set(region);
  for (const report of found) for (const next of links.get(report) ?? []) found.add(next);
  return [...found];
}

/** Stores what was reported and to which events it belongs now; mentions of other releases follow their events. */
export async function storeReports(writing: Writing, around: ReportsAround, drawn: DrawnEvents): Promise<void> {
  const events = new Map(
    drawn.events.flatMap(({ draft, reports }) => reports.map((report) => [report.draft.id, draft.id] as const)),
  );
  const own = new Set(around.releases);
  const contents = new Map(around.stored.flatMap((one) => (own.has(one.releaseId) ? [] : [[one.id, one.content]])));
  const wanted = around.reports.map((report) => {
    const { id } = report.draft;
    const content = contents.get(id) ?? packReport(report);
    return { id, releaseId: report.release.id, eventId: events.get(id) ?? '', content };
  });
  const keys = around.own.flatMap((report) =>
    [...keysOf(report), ...journeyKeysOf(report)].map((key) => ({
      reportId: report.draft.id,
      releaseId: report.release.id,
      key,
    })),
  );
  await writeReports(writing, around.releases, around.stored, wanted, keys);
  const others = followersOf(drawn).filter(({ releaseId }) => !own.has(releaseId));
  await moveReferences(writing, new Map(others.map(({ mention, entity }) => [mention, entity])));
}

/** Mentions whose entity follows from what happened, whatever they call it: of events and agreements. */
export function followersOf({
  named,
  concluded,
}: DrawnEvents): { releaseId: string; mention: string; entity: string }[] {
  return [
    ...named.map(({ eventId, ...at }) => ({ ...at, entity: eventId })),
    ...concluded.map(({ agreementId, ...at }) => ({ ...at, entity: agreementId })),
  ].map(({ releaseId, key, entity }) => ({ releaseId, mention: mentionId(releaseId, key), entity }));
}
