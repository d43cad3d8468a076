import type { AgreementsReader } from './read/agreements.ts';
import type { ChangesReader } from './read/changes.ts';
import type { ConflictsReader } from './read/conflicts.ts';
import type { ContactsReader } from './read/contacts.ts';
import type { CooperationReader } from './read/cooperation.ts';
import type { DecisionsReader } from './read/decisions.ts';
import type { EntitiesReader } from './read/entities.ts';
import type { EventsReader } from './read/events.ts';
import type { EvidenceReader } from './read/evidence.ts';
import type { ItinerariesReader } from './read/itineraries.ts';
import type { MeetingsReader } from './read/meetings.ts';
import type { MentionsReader } from './read/mentions.ts';
import type { NeighbourhoodsReader } from './read/neighbourhoods.ts';
import type { PathsReader } from './read/paths.ts';
import type { ReferencesReader } from './read/references.ts';
import type { ReleasesReader } from './read/releases.ts';
import type { SearchReader } from './read/search.ts';
import type { StatisticsReader } from './read/statistics.ts';
import type { TiesReader } from './read/ties.ts';
import type { VisitsReader } from './read/visits.ts';

export type { ChangeRow, ChangesQuery } from './read/changes.ts';
export type { ConflictRow } from './read/conflicts.ts';
export type * from './read/contacts.ts';
export type * from './read/cooperation.ts';
export type * from './read/decisions.ts';
export type { ExportReader } from './read/export.ts';
export type * from './read/export-rows.ts';
export type * from './read/itineraries.ts';
export type { MentionRow } from './read/mentions.ts';
export type * from './read/neighbourhoods.ts';
export type * from './read/paths.ts';
export type * from './read/questions.ts';
export type * from './read/rows.ts';

/**
 * The reading door to the graph: parameters in, parsed rows out. Every method costs one Cypher statement, however
 * many keys it is asked for and however many rows it answers (`resolve` a second one where a name or id fits nothing).
 * All days are `YYYY-MM-DD`, all windows inclusive. Errors: DATABASE_UNAVAILABLE, QUERY_TIMED_OUT, QUERY_TOO_LARGE; anything else
 * is a fault of ours. `createReader` of `read/index.ts` makes it.
 */
export interface GraphReader
  extends EntitiesReader,
    ReferencesReader,
    SearchReader,
    MeetingsReader,
    VisitsReader,
    AgreementsReader,
    EventsReader,
    TiesReader,
    EvidenceReader,
    ReleasesReader,
    DecisionsReader,
    ConflictsReader,
    MentionsReader,
    PathsReader,
    NeighbourhoodsReader,
    ItinerariesReader,
    CooperationReader,
    ContactsReader,
    StatisticsReader,
    ChangesReader {
  /**
   * The same reader, whose statements end when the signal says that nobody waits for them any more, and see at least what the
   * bookmarks stand for.
   */
  until(signal: AbortSignal, bookmarks?: readonly string[]): GraphReader;
}
