import type { PictureTie } from '../domain/picture.ts';
import {
  readParts,
  readReportEvents,
  readReportsByKey,
  readReportsOfEvents,
  type Writing,
} from '../graph/write/index.ts';
import {
  duringTies,
  keysOfJourneysAround,
  keysOfParts,
  mergeReports,
  type ToldEvent,
  unpackReport,
} from '../picture/index.ts';

/** Which events were during which journeys, as far as that may have changed. */
export interface DrawnJourneys {
  readonly ties: readonly PictureTie[];
  /** The ids of the events whose ties these are: they have no others. */
  readonly parts: readonly string[];
}

/**
 * Hangs events under journeys once their reports are stored: those that were drawn, those that were during one of the events
 * that stood before, and those that may be during one that was drawn. Nothing else is drawn again.
 */
export async function drawJourneys(
  writing: Writing,
  drawn: readonly ToldEvent[],
  standing: readonly string[],
): Promise<DrawnJourneys> {
  const known = new Map(drawn.map((event) => [event.draft.id, event]));
  const stood = await readParts(writing, [...new Set([...standing, ...known.keys()])]);
  const reached = await readReportEvents(writing, [...new Set(drawn.flatMap(keysOfParts))]);
  const gone = new Set(standing.filter((id) => !known.has(id)));
  const parts = [...new Set([...known.keys(), ...stood, ...reached])].filter((id) => !gone.has(id)).sort();
  await readEvents(writing, parts, known);
  const events = parts.flatMap((id) => known.get(id) ?? []);
  const above = await readReportsByKey(writing, [...new Set(events.flatMap(keysOfJourneysAround))]);
  const journeys = [...new Set(above.map(({ eventId }) => eventId))].sort();
  await readEvents(writing, journeys, known);
  return {
    ties: duringTies(
      events,
      journeys.flatMap((id) => known.get(id) ?? []),
    ),
    parts,
  };
}

/** Adds the events of these ids that are not known yet, made of their stored reports. */
async function readEvents(writing: Writing, ids: readonly string[], known: Map<string, ToldEvent>): Promise<void> {
  const stored = await readReportsOfEvents(
    writing,
    ids.filter((id) => !known.has(id)),
  );
  const groups = new Map<string, string[]>();
  for (const { eventId, content } of stored) groups.set(eventId, [...(groups.get(eventId) ?? []), content]);
  for (const [id, contents] of groups) known.set(id, mergeReports(contents.map(unpackReport)));
}
