/**
 * A small hand-made graph, written as cypher/README.md says, for tests of what reads. It shares nothing with the
 * writer of the product, so that neither hides the other's faults.
 */
import type { Driver } from 'neo4j-driver';
import { firstDay, lastDay, type PartialDate, precisionOf } from '../../src/domain/dates.ts';
import { toGraph } from '../../src/graph/values.ts';
import { nameKey, searchForm } from '../../src/names/fold.ts';

type Properties = Record<string, unknown>;

interface When {
  readonly date?: PartialDate | null;
  readonly endDate?: string;
}

/** The words of a release that say so. */
export interface Said {
  readonly release: string;
  readonly quotes: readonly string[];
}

const EARLIER = { instant: '2023-01-01T08:00:00Z' };
const READ_AT = { instant: '2024-02-01T09:30:00Z' };

export class World {
  readonly #nodes: { label: string; properties: Properties }[] = [];
  readonly #ties: { kind: string; start: string; end: string; properties: Properties }[] = [];
  readonly #texts = new Map<string, string>();
  readonly #releases = new Map<string, string>();
  #next = 0;

  person(
    id: string,
    name: string,
    more: { names?: string[]; description?: string; registered?: boolean; registerUrl?: string } = {},
  ): this {
    return this.#entity('Person', id, name, more);
  }

  place(id: string, name: string, more: { names?: string[]; kind?: string; within?: string; cityId?: string } = {}) {
    const { within, ...properties } = more;
    this.#entity('Place', id, name, { cityId: id, ...properties });
    return within ? this.tie('WITHIN', id, within) : this;
  }

  organisation(
    id: string,
    name: string,
    more: { names?: string[]; kind?: string; seat?: string; partOf?: string } = {},
  ): this {
    const { seat, partOf, ...properties } = more;
    this.#entity('Organisation', id, name, properties);
    if (seat) this.tie('SEATED_IN', id, seat);
    return partOf ? this.tie('PART_OF', id, partOf) : this;
  }

  post(id: string, name: string, organisation: string, names: string[] = [], singleSeat = true): this {
    const title = names[0] ?? name;
    this.#entity('Post', id, name, { names, title, singleSeat, organisationId: organisation });
    return this.tie('AT', id, organisation);
  }

  event(
    id: string,
    name: string,
    more: When & {
      type?: string;
      status?: string;
      at?: string;
      city?: string;
      discrepancies?: string[];
      statementIds?: string[];
    } = {},
  ) {
    const { type = 'MEETING', status = 'OCCURRED', at, city, discrepancies, statementIds = [], ...when } = more;
    const where = { placeId: at ?? city, cityId: city };
    this.#entity('Event', id, name, {
      type,
      status,
      ...where,
      ...toWhen(when),
      discrepancies,
      disagreeing: discrepancies && true,
      statementIds,
    });
    return at || city ? this.tie('HELD_AT', id, at ?? city ?? '') : this;
  }

  agreement(id: string, name: string, more: When & { kind?: string; event?: string; city?: string } = {}): this {
    const { kind, event, city, ...when } = more;
    this.#entity('Agreement', id, name, { kind, placeId: city, cityId: city, ...toWhen(when), statementIds: [] });
    return event ? this.tie('CONCLUDED_AT', id, event) : this;
  }

  topic(id: string, name: string, more: { names?: string[] } = {}): this {
    return this.#entity('Topic', id, name, more);
  }

  release(id: string, text: string, more: Properties = {}): this {
    this.#texts.set(id, text);
    const title = String(more.title ?? id);
    this.#node('Release', {
      id,
      title,
      searchTitle: searchForm(title),
      kind: 'ORIGINAL',
      publishedOnSource: 'METADATA',
      ...more,
    });
    this.#node('ReleaseVersion', {
      id: `${id}-0`,
      releaseId: id,
      text: 'As it was.',
      contentHash: 'b',
      readAt: EARLIER,
      retiredAt: READ_AT,
    });
    this.#node('ReleaseVersion', { id: `${id}-1`, releaseId: id, text, contentHash: 'a', readAt: READ_AT });
    return this;
  }

  /** A statement of a release; gives its id. Each quote must occur in the text. */
  statement(type: string, { release, quotes }: Said, more: Properties = {}): string {
    const id = `s${++this.#next}`;
    const text = this.#texts.get(release) ?? '';
    const starts = quotes.map((quote) => text.indexOf(quote));
    const ends = quotes.map((quote, index) => (starts[index] ?? 0) + quote.length);
    if (starts.includes(-1)) throw new Error(`"${quotes}" is not in ${release}`);
    const spans = { start: starts[0], end: ends[0], starts, ends, quote: quotes[0] };
    const fixed = { modality: 'OCCURRED', rule: 'by-hand', confidence: 0.9, status: 'ACTIVE', readAt: READ_AT };
    this.#releases.set(id, release);
    this.#node('Statement', { id, releaseId: release, type, ...spans, ...fixed, ...more });
    this.tie('STATED_IN', id, `${release}-1`, { starts, ends });
    return id;
  }

  /** A mention of a statement, and the entity that it stands for. */
  mention(statement: string, as: string, text: string, entity: string | null, at = 0): this {
    const id = `m${++this.#next}`;
    this.#node('Mention', {
      id,
      releaseId: this.#releases.get(statement),
      text,
      start: at,
      end: at + text.length,
      name: text,
      kind: 'Person',
      status: 'ACTIVE',
    });
    this.tie('ABOUT', statement, id, { as });
    return entity ? this.tie('REFERS_TO', id, entity, { method: 'REGISTER', score: 1 }) : this;
  }

  /** A tie that an event gives rise to, with its statement where one says so. */
  said(kind: string, start: string, end: string, event: string, said: Said | null, more: Properties & When = {}): this {
    const { date, endDate, ...properties } = more;
    const statementIds = said ? [this.statement(kind, said)] : [];
    const when =
      date === undefined && endDate === undefined ? {} : toWhen({ date: date ?? null, ...(endDate && { endDate }) });
    return this.tie(kind, start, end, { eventId: event, ...when, statementIds, ...properties });
  }

  /** Two persons that may be one; a judgement would be about the mentions `m-<id>`. */
  doubt(left: string, right: string, more: { weight: number; score: number; reasons: string[] }): this {
    const judged = { leftJudged: `m-${left}`, rightJudged: `m-${right}` };
    return this.#node('Doubt', { id: `d-${left}-${right}`, left, right, ...judged, method: 'by-hand', ...more });
  }

  alias(id: string, entityId: string): this {
    this.#node('Alias', { id, entityId, releaseId: 'r' });
    return this;
  }

  tie(kind: string, start: string, end: string, properties: Properties = {}): this {
    const ends = kind === 'MET_WITH' ? { aId: start, bId: end } : {};
    this.#ties.push({ kind, start, end, properties: { id: `t${++this.#next}`, ...ends, ...properties } });
    return this;
  }

  async write(driver: Driver): Promise<void> {
    this.#giveParties();
    for (const label of new Set(this.#nodes.map((node) => node.label))) {
      const rows = this.#nodes.filter((node) => node.label === label).map(({ properties }) => properties);
      const labels = ENTITIES.has(label) ? `Entity:${label}` : label;
      await driver.executeQuery(
        `UNWIND $rows AS row CREATE (n:${labels}) SET n = row`,
        toGraph({ rows }) as Properties,
      );
    }
    for (const kind of new Set(this.#ties.map((tie) => tie.kind))) {
      const rows = this.#ties.filter((tie) => tie.kind === kind);
      const { records } = await driver.executeQuery(
        `UNWIND $rows AS row MATCH (a {id: row.start}), (b {id: row.end}) WHERE NOT a:Alias AND NOT b:Alias
         CREATE (a)-[t:${kind}]->(b) SET t = row.properties RETURN count(t) AS made`,
        toGraph({ rows }) as Properties,
      );
      if (records[0]?.get('made') !== rows.length) throw new Error(`Not every ${kind} has both its ends`);
    }
    await driver.executeQuery('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
  }

  /** An agreement bears the ids of its parties. */
  #giveParties(): void {
    for (const { label, properties } of this.#nodes) {
      const parties = this.#ties.filter(({ kind, end }) => kind === 'PARTY_TO' && end === properties.id);
      if (label === 'Agreement' && parties.length > 0) properties.partyIds = parties.map(({ start }) => start).sort();
    }
  }

  #entity(label: string, id: string, name: string, properties: Properties): this {
    const others = Array.isArray(properties.names) ? properties.names.map(String) : [];
    const names = [name, ...others];
    const keys = { nameKeys: names.map(nameKey), searchNames: names.map(searchForm) };
    const spelled = label === 'Event' || label === 'Agreement' ? {} : { names };
    return this.#node(label, { id, name, registered: false, ...properties, ...spelled, ...keys });
  }

  #node(label: string, properties: Properties): this {
    this.#nodes.push({ label, properties });
    return this;
  }
}

const ENTITIES = new Set(['Person', 'Organisation', 'Place', 'Post', 'Event', 'Agreement', 'Topic']);

/** The properties that say when: cypher/README.md, WHEN. */
export function toWhen({ date = null, endDate }: When): Properties {
  const precision = precisionOf(date);
  if (date === null) return { precision };
  const end = endDate === undefined ? {} : { endDate: { day: endDate } };
  return {
    date: { day: firstDay(date) },
    endDay: { day: endDate ?? lastDay(date) },
    precision,
    dateText: date,
    ...end,
  };
}
