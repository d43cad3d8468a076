import { TIE_KINDS } from '../../domain/picture.ts';
import { ENTITY_KINDS } from '../../domain/statement.ts';
import { CYPHER_ROOT, loadCypher } from '../cypher.ts';
import type { Graph } from '../driver.ts';
import { type Ask, createAsk } from './ask.ts';
import type {
  ExportedEntity,
  ExportedLink,
  ExportedStatement,
  ExportedTie,
  GraphMark,
  PropertyTypes,
  StoredNode,
  StoredRelationship,
} from './export-rows.ts';
import { type Fields, list, map, maybeText, number, rows, text, texts, word } from './fields.ts';
import { toRelease } from './parse-releases.ts';
import type { ReleaseRow } from './rows.ts';
import { createRun, type Run } from './run.ts';

/**
 * The whole graph, in order of ids and page by page: memory stays flat, and no transaction waits for who takes the rows.
 * Pages are read one after the other, so what is written meanwhile may be in it by half: compare `mark` before and after.
 */
export interface ExportReader {
  mark(): Promise<GraphMark>;
  entities(): AsyncGenerator<ExportedEntity>;
  /** The ties of the picture, by start, kind and end. */
  ties(): AsyncGenerator<ExportedTie>;
  releases(): AsyncGenerator<ReleaseRow>;
  statements(): AsyncGenerator<ExportedStatement>;
  /** The nodes of a label, evidence included; `Entity` stands for all entities. */
  nodes(label: string): AsyncGenerator<StoredNode>;
  /** All relationships that start at nodes of a label. */
  relationships(label: string): AsyncGenerator<StoredRelationship>;
  nodeTypes(): Promise<readonly PropertyTypes[]>;
  tieTypes(): Promise<readonly PropertyTypes[]>;
}

/** Longer than that of a question: to find the types of all properties walks over the whole store. */
const LIMITS = { timeout: 120_000, deadline: 125_000 };
/** Nodes a page. */
const PAGE = 500;
/** Ties a page, unless one node has more. */
const TIES = 4_000;

export function createExportReader(graph: Graph, run: Run = createRun(graph, LIMITS)): ExportReader {
  const ask = createAsk(loadCypher('read', new URL('export/', CYPHER_ROOT)), run);
  return {
    mark: async () => toMark(await ask.all('state')),
    entities: () => each(ask, 'entities', {}, toEntity),
    async *ties() {
      for await (const ids of groups(ask, 'entities', {})) yield* (await ask.all('ties', { ids })).map(toTie);
    },
    releases: () => each(ask, 'releases', {}, (record) => toRelease(map(record, 'release'))),
    statements: () => each(ask, 'statements', {}, toStatement),
    nodes: (label) => each(ask, 'nodes', { label }, toNode),
    async *relationships(label) {
      for await (const ids of groups(ask, 'nodes', { label })) {
        yield* (await ask.all('ties-of-nodes', { label, ids })).map(toRelationship);
      }
    },
    nodeTypes: async () => (await ask.all('labels')).map((record) => toTypes(texts(record, 'labels'), record)),
    tieTypes: async () => (await ask.all('tie-kinds')).map((record) => toTypes([text(record, 'kind')], record)),
  };
}

type Parameters = Readonly<Record<string, unknown>>;

async function* pages(ask: Ask, name: string, parameters: Parameters): AsyncGenerator<readonly Fields[]> {
  for (let after: string | null = ''; after !== null; ) {
    const page: readonly Fields[] = await ask.all(name, { ...parameters, after, limit: PAGE });
    if (page.length > 0) yield page;
    const last = page.at(-1);
    after = page.length === PAGE && last ? text(last, 'id') : null;
  }
}

async function* each<Row>(ask: Ask, name: string, parameters: Parameters, parse: (record: Fields) => Row) {
  for await (const page of pages(ask, name, parameters)) yield* page.map(parse);
}

/** Ids in order, so many together as their ties fit into a page. */
async function* groups(ask: Ask, name: string, parameters: Parameters): AsyncGenerator<readonly string[]> {
  for await (const page of pages(ask, name, parameters)) {
    let group: string[] = [];
    let ties = 0;
    for (const record of page) {
      const degree = number(record, 'degree');
      if (degree === 0) continue;
      if (group.length > 0 && ties + degree > TIES) {
        yield group;
        group = [];
        ties = 0;
      }
      group.push(text(record, 'id'));
      ties += degree;
    }
    if (group.length > 0) yield group;
  }
}

function toMark([record = {}]: readonly Fields[]): GraphMark {
  const [entities, nodes, ties] = [number(record, 'entities'), number(record, 'nodes'), number(record, 'ties')];
  return { entities, nodes, ties, mark: [nodes, ties, maybeText(record, 'lastRun')].join('/') };
}

function toEntity(record: Fields): ExportedEntity {
  const properties = map(record, 'properties');
  return {
    label: word(record, 'label', ENTITY_KINDS),
    id: text(record, 'id'),
    name: text(properties, 'name'),
    properties,
    links: rows(record, 'links', toLink).sort(byKindAndId),
    participants: rows(record, 'participants', toLink).sort(byKindAndId),
  };
}

function toLink(record: Fields): ExportedLink {
  return {
    kind: word(record, 'kind', TIE_KINDS),
    id: text(record, 'id'),
    name: text(record, 'name'),
    role: maybeText(record, 'role'),
    side: maybeText(record, 'side'),
  };
}

function byKindAndId(a: ExportedLink, b: ExportedLink): number {
  const [one, other] = [`${a.kind} ${a.id} ${a.role}`, `${b.kind} ${b.id} ${b.role}`];
  return one < other ? -1 : Number(one > other);
}

function toTie(record: Fields): ExportedTie {
  const properties = map(record, 'properties');
  return {
    kind: word(record, 'kind', TIE_KINDS),
    id: text(properties, 'id'),
    start: text(record, 'start'),
    startName: text(record, 'startName'),
    end: text(record, 'end'),
    endName: text(record, 'endName'),
    endLabel: word(record, 'endLabel', ENTITY_KINDS),
    organisation: maybeText(record, 'organisation'),
    properties,
    releases: texts(record, 'releases'),
  };
}

function toStatement(record: Fields): ExportedStatement {
  return {
    id: text(record, 'id'),
    properties: map(record, 'statement'),
    release: toRelease(map(record, 'release')),
    parts: rows(record, 'parts', (part) => ({
      as: text(part, 'as'),
      mention: text(part, 'mention'),
      id: maybeText(part, 'id'),
      name: maybeText(part, 'name'),
    })),
  };
}

function toNode(record: Fields): StoredNode {
  return { id: text(record, 'id'), labels: texts(record, 'labels'), properties: map(record, 'properties') };
}

function toRelationship(record: Fields): StoredRelationship {
  return {
    kind: text(record, 'kind'),
    start: text(record, 'start'),
    end: text(record, 'end'),
    endLabels: texts(record, 'endLabels'),
    properties: map(record, 'properties'),
  };
}

function toTypes(of: readonly string[], record: Fields): PropertyTypes {
  return { of, property: maybeText(record, 'property'), types: list(record, 'types').map(String) };
}
