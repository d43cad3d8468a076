import { type CypherLibrary, loadCypher } from '../cypher.ts';
import type { Graph } from '../driver.ts';
import type { GraphReader } from '../reader.ts';
import { createAgreementsReader } from './agreements.ts';
import { createAsk } from './ask.ts';
import { createChangesReader } from './changes.ts';
import { createConflictsReader } from './conflicts.ts';
import { createContactsReader } from './contacts.ts';
import { createCooperationReader } from './cooperation.ts';
import { createDecisionsReader } from './decisions.ts';
import { createEntitiesReader } from './entities.ts';
import { createEventsReader } from './events.ts';
import { createEvidenceReader } from './evidence.ts';
import { createItinerariesReader } from './itineraries.ts';
import { createMeetingsReader } from './meetings.ts';
import { createMentionsReader } from './mentions.ts';
import { createNeighbourhoodsReader } from './neighbourhoods.ts';
import { createPathsReader } from './paths.ts';
import { createReferencesReader } from './references.ts';
import { createReleasesReader } from './releases.ts';
import { createRun, type Run } from './run.ts';
import { createSearchReader } from './search.ts';
import { createStatisticsReader } from './statistics.ts';
import { createTiesReader } from './ties.ts';
import { createVisitsReader } from './visits.ts';

export { type Asker, createRun, READ_LIMITS, type ReadLimits, type Run } from './run.ts';

/** The reader over a graph. `run` may be wrapped, as tests do to count statements. */
export function createReader(graph: Graph, run: Run = createRun(graph)): GraphReader {
  return readerOf(loadCypher('read'), run);
}

function readerOf(library: CypherLibrary, run: Run): GraphReader {
  const ask = createAsk(library, run);
  return {
    until: (signal, bookmarks) => readerOf(library, (file, parameters) => run(file, parameters, { signal, bookmarks })),
    ...createEntitiesReader(ask),
    ...createReferencesReader(ask),
    ...createSearchReader(ask),
    ...createMeetingsReader(ask),
    ...createVisitsReader(ask),
    ...createAgreementsReader(ask),
    ...createEventsReader(ask),
    ...createTiesReader(ask),
    ...createEvidenceReader(ask),
    ...createReleasesReader(ask),
    ...createDecisionsReader(ask),
    ...createConflictsReader(ask),
    ...createMentionsReader(ask),
    ...createPathsReader(ask),
    ...createNeighbourhoodsReader(ask),
    ...createItinerariesReader(ask),
    ...createCooperationReader(ask),
    ...createContactsReader(ask),
    ...createStatisticsReader(ask),
    ...createChangesReader(ask),
  };
}
