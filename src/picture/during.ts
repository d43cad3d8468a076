import type { PictureTie } from '../domain/picture.ts';
import { type Days, daysOf, lengthOf, unitsAround, unitsOf } from './days.ts';
import { byRank, evidenceProperties } from './evidence.ts';
import { kindOf, REPORT_KINDS } from './likeness.ts';
import type { ToldEvent } from './merge.ts';
import { toPiece } from './pieces.ts';
import { keyOfPresence } from './report-keys.ts';
import type { Report } from './reports.ts';
import { tieId } from './ties.ts';

/** A journey as one report tells it: who was where, and on which days. */
interface Journey {
  readonly report: Report;
  readonly days: Days;
  /** The id of the area in which its events are. */
  readonly area: string;
  readonly travellers: readonly string[];
}

const LONGEST = 31;

/** A trip, or a visit of several days to a city, province or country; anything else is no journey. */
function journeyOf(report: Report): Journey | undefined {
  const { draft, areas } = report;
  const [days, kind] = [daysOf(draft), kindOf(draft)];
  if (!days?.precise || lengthOf(days) > LONGEST || draft.status === 'CANCELLED') return undefined;
  const isStay = kind === 'VISIT' && lengthOf(days) > 1 && areas.includes(draft.object?.id ?? '');
  const area = kind === 'TRIP' ? draft.area?.id : isStay ? draft.object?.id : undefined;
  if (area === undefined) return undefined;
  return { report, days, area, travellers: draft.participants.map(({ entity }) => entity.id) };
}

/** The keys under which the journey that a report tells is found: its days and travellers. */
export function journeyKeysOf(report: Report): string[] {
  const journey = journeyOf(report);
  return journey ? journeyKeys(unitsOf(journey.days), journey.travellers) : [];
}

/** The keys of the journeys during which an event may have been. */
export function keysOfJourneysAround({ reports, draft }: ToldEvent): string[] {
  const told = reports.filter((report) => report.draft.status === draft.status);
  return told.flatMap((report) => {
    const days = daysOf(report.draft);
    const entities = report.draft.participants.map(({ entity }) => entity.id);
    return days?.precise ? journeyKeys([days.first], entities) : [];
  });
}

/** The keys of what may have happened during the journeys that an event's reports tell. */
export function keysOfParts({ reports }: ToldEvent): string[] {
  return reports.flatMap((report) => {
    const journey = journeyOf(report);
    if (!journey) return [];
    const units = unitsAround(unitsOf(journey.days)).filter((unit) => unit.length === 10);
    return REPORT_KINDS.flatMap((kind) =>
      units.flatMap((unit) => journey.travellers.map((one) => keyOfPresence(kind, unit, one))),
    );
  });
}

const journeyKeys = (days: readonly string[], entities: readonly string[]) =>
  days.flatMap((day) => entities.map((one) => `JOURNEY ${day} ${one}`));

/**
 * Hangs each event under the narrowest journey on whose days, in whose area and with whose traveller it was, whichever release
 * tells of either; so an itinerary is the events under a journey in order of their days. `journeys` must hold all that may fit.
 */
export function duringTies(events: readonly ToldEvent[], journeys: readonly ToldEvent[]): PictureTie[] {
  const known = journeys
    .filter(({ draft }) => draft.status !== 'CANCELLED')
    .flatMap((event) => event.reports.flatMap((report) => ({ event, journey: journeyOf(report) })))
    .flatMap(({ event, journey }) => (journey ? [{ event, journey }] : []))
    .sort((a, b) => compare(widthOf(a.event, a.journey), widthOf(b.event, b.journey)));
  return events.flatMap((event) => {
    const own = event.reports.flatMap((report) => journeyOf(report) ?? []).map((journey) => widthOf(event, journey));
    const widest = own.sort(compare).at(-1);
    const above = known.filter((one) => {
      return one.event.draft.id !== event.draft.id && (!widest || compare(widthOf(one.event, one.journey), widest) > 0);
    });
    return tieTo(event, above);
  });
}

function tieTo(
  event: ToldEvent,
  above: readonly { readonly event: ToldEvent; readonly journey: Journey }[],
): PictureTie[] {
  if (event.draft.status === 'CANCELLED') return [];
  const told = event.reports.filter(({ draft }) => draft.status === event.draft.status);
  for (const { event: trip, journey } of above) {
    const part = event.areas.includes(journey.area) ? told.find((report) => isWithin(report, journey)) : undefined;
    if (!part) continue;
    const pieces = [part, journey.report].flatMap(({ draft }) => draft.facts.map(toPiece).sort(byRank).slice(0, 1));
    const [start, end] = [event.draft.id, trip.draft.id];
    return [{ kind: 'DURING', id: tieId('DURING', start, end), start, end, properties: evidenceProperties(pieces) }];
  }
  return [];
}

function isWithin({ draft }: Report, { days, travellers }: Journey): boolean {
  const own = daysOf(draft);
  if (!own?.precise || own.first < days.first || own.last > days.last) return false;
  return draft.participants.some(({ entity }) => travellers.includes(entity.id));
}

type Width = readonly [number, number, number, string, string];

/** Shorter before longer, a city before its country, a visit before a trip: so none is during what is during it. */
function widthOf(event: ToldEvent, { days, report, area }: Journey): Width {
  const depth = report.areas.length - report.areas.indexOf(area);
  return [lengthOf(days), -depth, kindOf(report.draft) === 'TRIP' ? 1 : 0, event.draft.id, report.draft.id];
}

function compare(a: Width, b: Width): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  const [left = 0, right = 0] = [a[at], b[at]];
  return at === -1 ? 0 : left < right ? -1 : 1;
}
