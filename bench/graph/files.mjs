// Writes an invented archive as files for `neo4j-admin database import`.
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { csvHead, csvLine } from '../../dist/graph/bulk/csv.js';

const texts = (...names) => names.map((property) => ({ property, type: 'string' }));
const of = (type, ...names) => names.map((property) => ({ property, type }));
const NAMED = [...texts('name'), ...of('string[]', 'names', 'nameKeys', 'searchNames'), ...of('boolean', 'registered')];
const WHEN = [...of('date', 'date', 'endDay', 'endDate'), ...texts('precision', 'dateText')];
const WHERE = texts('placeId', 'place', 'cityId', 'city');
const EVIDENCE = [...of('string[]', 'statementIds'), ...texts('quote', 'source', 'url'), ...of('int', 'sources')];
const SPANS = [...of('int', 'start', 'end'), ...of('int[]', 'starts', 'ends')];

const NODES = {
  'Entity:Person': [...NAMED, ...texts('caption')],
  'Entity:Organisation': [...NAMED, ...texts('kind', 'cityId', 'city')],
  'Entity:Place': [...NAMED, ...texts('kind', 'cityId', 'city')],
  'Entity:Post': [...NAMED, ...texts('title', 'organisationId', 'organisation'), ...of('boolean', 'singleSeat')],
  'Entity:Event': [...NAMED, ...texts('type', 'status'), ...WHEN, ...WHERE, ...EVIDENCE],
  'Entity:Agreement': [...NAMED, ...texts('kind'), ...of('string[]', 'partyIds'), ...WHEN, ...WHERE, ...EVIDENCE],
  'Entity:Topic': NAMED,
  Release: texts('title', 'url', 'publisher', 'publishedOn', 'publishedOnSource', 'language', 'kind', 'searchTitle'),
  ReleaseVersion: [...texts('releaseId', 'text', 'contentHash'), ...of('datetime', 'readAt')],
  Statement: [
    ...texts('releaseId', 'type', 'modality', 'date', 'dateText', 'rule', 'status', 'quote'),
    ...of('float', 'confidence'),
    ...SPANS,
    ...of('datetime', 'readAt'),
  ],
};
const ID = texts('id');
const TIE = [...ID, ...texts('eventId'), ...WHEN, ...WHERE, ...EVIDENCE];
const PLAIN = [...ID, ...EVIDENCE];
const TIES = {
  MET_WITH: [...TIE, ...texts('aId', 'bId')],
  VISITED: TIE,
  ACCOMPANIED: TIE,
  WITNESSED: TIE,
  PARTY_TO: TIE,
  SIGNED: [...TIE, ...texts('onBehalfOfId', 'onBehalfOf')],
  TOOK_PART: [...PLAIN, ...texts('role', 'side', 'capacity', 'postId'), ...of('string[]', 'postIds')],
  HELD: [...PLAIN, ...texts('kind', 'fromText'), ...of('date', 'from', 'fromLatest')],
  COOPERATES_WITH: [...PLAIN, ...texts('through', 'throughId'), ...WHEN],
  ...{ AT: PLAIN, SEATED_IN: PLAIN, WITHIN: PLAIN, HELD_AT: PLAIN, CONCLUDED_AT: PLAIN, CONCERNS: PLAIN },
  VERSION_OF: [],
  STATED_IN: of('int[]', 'starts', 'ends'),
};
/** Where the ends of what is no tie between entities lie. */
const SPACES = { VERSION_OF: ['ReleaseVersion', 'Release'], STATED_IN: ['Statement', 'ReleaseVersion'] };
const CHUNK = 1 << 20;

/** Opens one file a kind in `folder`. `node` and `tie` take rows; `close` gives the files once all is on disk. */
export function openFiles(folder) {
  const files = new Map();
  const fileOf = (kind, head) => {
    const known = files.get(kind);
    if (known) return known;
    const path = join(folder, `${kind.replace(':', '-')}.csv`);
    const made = { path, stream: createWriteStream(path), text: head, rows: 0 };
    files.set(kind, made);
    return made;
  };
  const add = (file, line) => {
    file.text += line;
    file.rows += 1;
    if (file.text.length < CHUNK) return;
    file.stream.write(file.text);
    file.text = '';
  };
  const counts = { nodes: 0, relationships: 0 };
  return {
    counts,
    node(labels, row) {
      const kind = labels.join(':');
      const columns = NODES[kind];
      counts.nodes += 1;
      add(fileOf(kind, csvHead([`id:ID(${labels[0]})`], columns)), csvLine([row.id], columns, row));
    },
    tie(kind, start, end, row) {
      const columns = TIES[kind];
      const [from, to] = SPACES[kind] ?? ['Entity', 'Entity'];
      counts.relationships += 1;
      add(
        fileOf(kind, csvHead([`:START_ID(${from})`, `:END_ID(${to})`], columns)),
        csvLine([start, end], columns, row),
      );
    },
    async close() {
      for (const { stream, text } of files.values()) {
        await new Promise((resolve, reject) => stream.on('error', reject).end(text, resolve));
      }
      const all = [...files].map(([kind, { path }]) => ({ kind, file: path }));
      return {
        nodes: all.filter(({ kind }) => kind in NODES),
        relationships: all.filter(({ kind }) => kind in TIES),
      };
    },
  };
}
