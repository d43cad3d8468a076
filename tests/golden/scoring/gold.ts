import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { cityKey, contentOf, nameKey } from './names.ts';

export const CORE_TYPES = ['MET_WITH', 'VISITED', 'SIGNED', 'WITNESSED', 'ATTENDED', 'HOLDS'] as const;
export const TYPES = [...CORE_TYPES, 'ACCOMPANIED', 'PARTY_TO', 'ORGANISED'] as const;
export type FactType = (typeof TYPES)[number];

const names = z.array(z.string()).default([]);
const entityShape = z.object({
  key: z.string(),
  kind: z.enum(['Person', 'Organisation', 'Place', 'Agreement', 'Event']),
  name: z.string(),
  aliases: names,
  exactAliases: names,
});
const factShape = z.object({
  type: z.enum(TYPES),
  subject: z.string(),
  object: z.string().optional(),
  post: z.string().optional(),
  postAliases: names,
  organisation: z.string().nullish(),
  organisationOptional: z.boolean().default(false),
  date: z.string().nullish(),
  dateAliases: names,
  city: z.string().nullish(),
  cityAliases: names,
});
const factList = z.array(factShape).default([]);
const fileShape = z.object({
  id: z.string(),
  date: z.string(),
  entities: z.array(entityShape),
  facts: factList,
  planned: factList,
  optional: factList,
});

export interface GoldEntity {
  /** Events and agreements have free names: most of the words are enough. */
  readonly free: boolean;
  /** Every form that counts, folded. */
  readonly keys: ReadonlySet<string>;
  /** The words of the forms that need not be equal as a whole. */
  readonly forms: readonly ReadonlySet<string>[];
}

export interface GoldFact {
  readonly type: FactType;
  readonly subject: GoldEntity;
  /** Of a post the organisation, where the gold names one. */
  readonly object: GoldEntity | null;
  readonly posts: readonly ReadonlySet<string>[];
  readonly organisationOptional: boolean;
  readonly dates: ReadonlySet<string | null>;
  /** Null where any city will do. */
  readonly cities: ReadonlySet<string> | null;
}

export interface GoldRelease {
  readonly id: string;
  /** The day of publication. */
  readonly date: string;
  readonly facts: readonly GoldFact[];
  readonly planned: readonly GoldFact[];
  readonly optional: readonly GoldFact[];
}

/** The gold files of a folder, in order of their names; throws where one has another shape. */
export async function readGold(folder: string): Promise<GoldRelease[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  return Promise.all(files.map(async (name) => parseGold(name, await readFile(join(folder, name), 'utf8'))));
}

function parseGold(name: string, text: string): GoldRelease {
  const { id, date, entities, facts, planned, optional } = fileShape.parse(JSON.parse(text));
  const known = new Map(entities.map((entity) => [entity.key, toEntity(entity)]));
  const find = (key: string): GoldEntity => {
    const entity = known.get(key);
    if (!entity) throw new Error(`${name}: ${key} is the key of no entity`);
    return entity;
  };
  const read = (list: typeof facts) => list.map((fact) => toFact(fact, find));
  return { id, date, facts: read(facts), planned: read(planned), optional: read(optional) };
}

function toEntity({ kind, name, aliases, exactAliases }: z.infer<typeof entityShape>): GoldEntity {
  const forms = [name, ...aliases];
  return {
    free: kind === 'Event' || kind === 'Agreement',
    keys: new Set([...forms, ...exactAliases].map(nameKey)),
    forms: forms.map(contentOf),
  };
}

function toFact(fact: z.infer<typeof factShape>, find: (key: string) => GoldEntity): GoldFact {
  const object = fact.type === 'HOLDS' ? (fact.organisation ?? null) : (fact.object ?? '');
  return {
    type: fact.type,
    subject: find(fact.subject),
    object: object === null ? null : find(object),
    posts: fact.post === undefined ? [] : [fact.post, ...fact.postAliases].map(contentOf),
    organisationOptional: fact.organisationOptional || object === null,
    dates: new Set([fact.date ?? null, ...fact.dateAliases]),
    cities: fact.city ? new Set([fact.city, ...fact.cityAliases].map(cityKey)) : null,
  };
}
