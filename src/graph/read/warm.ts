import { TIE_KINDS } from '../../domain/picture.ts';
import type { Graph } from '../driver.ts';
import type { GraphReader } from '../reader.ts';
import { createReader, createRun, type ReadLimits } from './index.ts';

/** To plan the longest statements takes seconds on a busy machine: nobody waits for these. */
const PATIENT: ReadLimits = { timeout: 60_000, deadline: 65_000 };
/**
 * No id of an entity: what is asked of it is planned, and answers nothing. As long as ids are, and the list of ties below as
 * long as the usual one: Neo4j keeps a plan for parameters of about one size (0, 1, up to 10, up to 100…).
 */
const NOBODY = 'nobody-has-this-id';
const USUAL_TIES = TIE_KINDS.slice(0, 7);
const PAGE = { first: 20, after: null, from: null, to: null, asOf: null } as const;

/** What is asked first and most, the dearest to plan first. */
export const WARMING: readonly ((reader: GraphReader) => Promise<unknown>)[] = [
  (reader) => reader.resolve([{ reference: { by: 'name', name: NOBODY }, kinds: [['Person']], scope: null }]),
  (reader) =>
    reader.paths({
      ...PAGE,
      start: NOBODY,
      end: NOBODY,
      maxHops: 4,
      via: USUAL_TIES,
      through: [],
      massEvent: 20,
    }),
  (reader) => reader.neighbourhood({ ...PAGE, id: NOBODY, depth: 1, via: TIE_KINDS, massEvent: 20 }),
  (reader) => reader.nodes([NOBODY]),
  (reader) => reader.search({ ...PAGE, text: NOBODY, kinds: null }),
  (reader) => reader.meetings({ ...MEETINGS, within: { areas: [NOBODY], places: null } }),
  (reader) => reader.meetingsOfEach({ ...MEETINGS, persons: [NOBODY] }),
  (reader) => reader.visitsOfEach({ ...PAGE, persons: [NOBODY], within: null, organisations: null }),
  (reader) => reader.postsAtEvents([{ person: NOBODY, event: NOBODY }], null),
  (reader) => reader.tenures([NOBODY], null, null),
  (reader) => reader.ties('participantsOf', { ...PAGE, ids: [NOBODY] }),
  (reader) => reader.evidence([NOBODY], null),
  (reader) => reader.entities([NOBODY]),
];

const MEETINGS = { ...PAGE, within: null, persons: null, with: null, posts: null, order: 'LATEST_FIRST' } as const;

/**
 * Lets the database plan what is asked first and most, one statement after the other, so that nobody waits for it: plans are
 * kept for equal statements. Faults are let pass, as the question itself will meet them. Ends early at `signal`.
 */
export async function warmPlans(graph: Graph, signal?: AbortSignal): Promise<void> {
  const reader = createReader(graph, createRun(graph, PATIENT));
  for (const ask of WARMING) {
    if (signal?.aborted) return;
    await ask(reader).catch(() => undefined);
  }
}
