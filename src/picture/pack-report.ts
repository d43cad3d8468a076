import type { QuotedStatement, ReleaseFacts, ResolvedEntity } from '../domain/evidence.ts';
import { oncePer } from '../domain/once-per.ts';
import type { Area } from './areas.ts';
import type { Capacity } from './capacities.ts';
import type { Draft, DraftTie, Participant } from './draft.ts';
import type { Fact } from './facts.ts';
import type { Report } from './reports.ts';

/** Numbers are places in the lists of facts and entities, each of which is kept once. */
interface Packed {
  readonly release: ReleaseFacts;
  readonly capacities: readonly Capacity[];
  readonly areas: readonly string[];
  readonly mentions: readonly string[];
  readonly entities: readonly ResolvedEntity[];
  readonly told: readonly PackedFact[];
  readonly draft: Omit<Draft, keyof PackedParts> & PackedParts;
}

interface PackedFact {
  readonly statement: QuotedStatement;
  readonly subject: number;
  readonly object: number;
  readonly organisation: number | null;
  readonly place: number | null;
  readonly area: Area | null;
  readonly named: readonly [boolean, boolean];
}

interface PackedParts {
  readonly place: number | null;
  readonly object: number | null;
  readonly agreements: readonly number[];
  readonly participants: readonly (Omit<Participant, 'entity' | 'facts'> & { entity: number; facts: number[] })[];
  readonly ties: readonly (Pick<DraftTie, 'kind'> & { start: number; end: number; fact: number })[];
  readonly sessions: readonly number[];
  readonly topics: readonly number[];
  readonly facts: readonly number[];
}

/** A report as one text, so that it can be compared with others without reading its release again. */
export const packReport = oncePer(pack);

function pack({ release, capacities, areas, mentions, draft }: Report): string {
  const entities = new Places<ResolvedEntity>(({ id }) => id);
  const facts = new Places<Fact>(({ statement }) => statement.id);
  const maybe = (entity: ResolvedEntity | null) => (entity === null ? null : entities.of(entity));
  const listed = (list: readonly Fact[]) => list.map((fact) => facts.of(fact));
  const parts: PackedParts = {
    place: maybe(draft.place),
    object: maybe(draft.object),
    agreements: draft.agreements.map((one) => entities.of(one)),
    participants: draft.participants.map((one) => ({
      ...one,
      entity: entities.of(one.entity),
      facts: listed(one.facts),
    })),
    ties: draft.ties.map(({ kind, start, end, fact }) => {
      return { kind, start: entities.of(start), end: entities.of(end), fact: facts.of(fact) };
    }),
    sessions: listed(draft.sessions),
    topics: listed(draft.topics),
    facts: listed(draft.facts),
  };
  const told = facts.all.map((fact): PackedFact => {
    return {
      statement: { ...fact.statement, spans: fact.statement.spans.slice(0, 1) },
      subject: entities.of(fact.subject),
      object: entities.of(fact.object),
      organisation: maybe(fact.organisation),
      place: maybe(fact.place),
      area: fact.area,
      named: [fact.subjectNamed, fact.objectNamed],
    };
  });
  const packed: Packed = {
    release,
    capacities,
    areas,
    mentions,
    entities: entities.all,
    told,
    draft: { ...draft, ...parts },
  };
  return JSON.stringify(packed, inOrder);
}

/** Keys in order: a statement just read and one taken back from the graph are the same text. */
function inOrder(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The way back. */
export function unpackReport(text: string): Report {
  const { release, capacities, areas, mentions, entities, told, draft } = JSON.parse(text) as Packed;
  const entity = (at: number): ResolvedEntity => placed(entities, at);
  const maybe = (at: number | null) => (at === null ? null : entity(at));
  const facts = told.map(({ statement, subject, object, organisation, place, area, named }): Fact => {
    return {
      statement,
      release,
      subject: entity(subject),
      object: entity(object),
      organisation: maybe(organisation),
      place: maybe(place),
      area,
      subjectNamed: named[0],
      objectNamed: named[1],
    };
  });
  const listed = (places: readonly number[]) => places.map((at) => placed(facts, at));
  return {
    release,
    capacities,
    areas,
    mentions,
    draft: {
      ...draft,
      place: maybe(draft.place),
      object: maybe(draft.object),
      agreements: draft.agreements.map(entity),
      participants: draft.participants.map((one) => ({
        ...one,
        entity: entity(one.entity),
        facts: listed(one.facts),
      })),
      ties: draft.ties.map(({ kind, start, end, fact }) => {
        return { kind, start: entity(start), end: entity(end), fact: placed(facts, fact) };
      }),
      sessions: listed(draft.sessions),
      topics: listed(draft.topics),
      facts: listed(draft.facts),
    },
  };
}

function placed<T>(list: readonly T[], at: number): T {
  const found = list[at];
  if (found === undefined) throw new Error(`A stored report refers to place ${at} of ${list.length}`);
  return found;
}

/** A list in which each thing stands once, known by its key. */
class Places<T> {
  readonly all: T[] = [];
  readonly #at = new Map<string, number>();
  readonly #key: (item: T) => string;

  constructor(key: (item: T) => string) {
    this.#key = key;
  }

  of(item: T): number {
    const key = this.#key(item);
    const known = this.#at.get(key);
    if (known !== undefined) return known;
    this.#at.set(key, this.all.length);
    return this.all.push(item) - 1;
  }
}
