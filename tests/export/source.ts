/** A small invented graph as the writers of exports are handed it, without a database. */
import type {
  ExportedEntity,
  ExportedLink,
  ExportedStatement,
  ExportedTie,
  ExportReader,
  ReleaseRow,
} from '../../src/graph/reader.ts';

export const QUOTE = `Maren Holt met with Inga Dahl in Port Alder, and ${'they spoke at length '.repeat(9)}about ferries.`;

const link = (kind: ExportedLink['kind'], id: string, name: string, role: string | null = null): ExportedLink => ({
  kind,
  id,
  name,
  role,
  side: null,
});

type Label = ExportedEntity['label'];
interface More {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly links?: readonly ExportedLink[];
  readonly participants?: readonly ExportedLink[];
}

function entity(label: Label, id: string, name: string, { properties = {}, links = [], participants = [] }: More = {}) {
  return { label, id, name, properties: { id, name, registered: true, ...properties }, links, participants };
}

interface Between {
  readonly start: string;
  readonly end: string;
  readonly endLabel?: Label;
  readonly organisation?: string;
}

function tie(kind: ExportedTie['kind'], between: Between, properties: Readonly<Record<string, unknown>>): ExportedTie {
  const id = `${kind}-${between.start}-${between.end}`;
  const { endLabel = 'Person', organisation = null, ...ends } = between;
  const releases = properties.quote === undefined ? [] : ['visit'];
  return { kind, id, ...ends, startName: ends.start, endName: ends.end, endLabel, organisation, releases, properties };
}

export const RELEASE: ReleaseRow = {
  label: 'Release',
  id: 'visit',
  title: '=cmd "Ferries" & friends',
  url: 'https://example.org/visit',
  publisher: 'City of Port Alder',
  publishedOn: '2025-06-12',
  language: 'en-GB',
  licence: 'CC BY 4.0',
  attribution: 'City of Port Alder, Press Office',
  kind: 'ORIGINAL',
  basedOn: null,
};

const DAY = { date: '2025-06-12', endDay: '2025-06-12', precision: 'DAY', place: 'Port Alder', placeId: 'port-alder' };
const SAID = { quote: QUOTE, source: RELEASE.title, url: RELEASE.url, sources: 1 };

export const ENTITIES: readonly ExportedEntity[] = [
  entity('Agreement', 'ferries', 'Ferry Agreement', {
    properties: { ...DAY, kind: 'MEMORANDUM' },
    links: [link('CONCERNS', 'topic-ferries', 'ferries'), link('CONCLUDED_AT', 'talks', 'Talks')],
    participants: [link('PARTY_TO', 'ministry', 'Ministry'), link('SIGNED', 'maren-holt', 'Maren Holt')],
  }),
  entity('Event', 'talks', 'Talks <in> "June" & after\u0007', {
    properties: { ...DAY, ...SAID, type: 'MEETING', status: 'OCCURRED', precision: 'MONTH' },
    links: [link('HELD_AT', 'port-alder', 'Port Alder')],
    participants: [link('TOOK_PART', 'maren-holt', 'Maren Holt', 'HOST')],
  }),
  entity('Organisation', 'ministry', 'Ministry of Ferries', {
    properties: { kind: 'MINISTRY', names: ['Ministry of Ferries', 'MoF'] },
    links: [link('SEATED_IN', 'port-alder', 'Port Alder')],
  }),
  entity('Person', 'inga-dahl', 'Inga Dahl'),
  entity('Person', 'maren-holt', 'Maren Holt', {
    properties: { names: ['M. Holt', '何美倫'], registerUrl: 'https://example.org/holt' },
  }),
  entity('Place', 'port-alder', 'Port Alder', {
    properties: { kind: 'CITY', cityId: 'port-alder', city: 'Port Alder' },
  }),
  entity('Post', 'minister', 'Minister, Ferries', {
    properties: { title: 'Minister' },
    links: [link('AT', 'ministry', 'Ministry')],
  }),
  entity('Topic', 'topic-ferries', 'ferries'),
];

export const TIES: readonly ExportedTie[] = [
  tie('MET_WITH', { start: 'inga-dahl', end: 'maren-holt' }, { ...DAY, ...SAID, eventId: 'talks' }),
  tie(
    'HELD',
    { start: 'maren-holt', end: 'minister', endLabel: 'Post', organisation: 'ministry' },
    {
      kind: 'ACTING',
      from: '2024-01-01',
      fromLatest: '2024-12-31',
      fromText: '2024',
      toEarliest: '2025-06-30',
      to: '2025-07-31',
      toText: '[2025-06-30..2025-07]',
    },
  ),
  tie(
    'TOOK_PART',
    { start: 'maren-holt', end: 'talks', endLabel: 'Event' },
    { ...SAID, role: 'HOST', side: 'A', capacity: 'Minister' },
  ),
  tie('SIGNED', { start: 'maren-holt', end: 'ferries', endLabel: 'Agreement' }, { ...DAY, ...SAID }),
  tie('PARTY_TO', { start: 'ministry', end: 'ferries', endLabel: 'Agreement' }, { ...DAY, ...SAID }),
  tie('CONCERNS', { start: 'ferries', end: 'topic-ferries', endLabel: 'Topic' }, { ...SAID }),
  tie('AT', { start: 'minister', end: 'ministry', endLabel: 'Organisation' }, { registerEntry: 'minister' }),
];

const STATEMENTS: readonly ExportedStatement[] = [
  {
    id: 's1',
    properties: {
      type: 'MET_WITH',
      modality: 'OCCURRED',
      status: 'ACTIVE',
      quote: QUOTE,
      date: '2025-06',
      confidence: 0.9,
    },
    release: RELEASE,
    parts: [
      { as: 'subject', mention: 'Ms Holt', id: 'maren-holt', name: 'Maren Holt' },
      { as: 'object', mention: '+Dahl', id: null, name: null },
    ],
  },
];

/** The same rows at every call. */
export function source(given: { readonly entities?: readonly ExportedEntity[] } = {}): ExportReader {
  return {
    mark: async () => ({ entities: ENTITIES.length, nodes: ENTITIES.length, ties: TIES.length, mark: '' }),
    entities: () => stream(given.entities ?? ENTITIES),
    ties: () => stream(TIES),
    releases: () => stream([RELEASE]),
    statements: () => stream(STATEMENTS),
    nodes: () => stream([]),
    relationships: () => stream([]),
    nodeTypes: async () => [],
    tieTypes: async () => [],
  };
}

async function* stream<Row>(rows: readonly Row[]): AsyncGenerator<Row> {
  yield* rows;
}

export async function whole(text: AsyncIterable<string>): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of text) pieces.push(piece);
  return pieces.join('');
}
