import type { ExportedEntity, ReleaseRow } from '../graph/reader.ts';
import { dateOf, otherNames, textOf } from './values.ts';

/** Values by property; what is null or empty is left out when written. */
export type FtmProperties = Readonly<Record<string, readonly (string | null | undefined)[]>>;

export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: FtmProperties;
}

/** Entities and releases share no ids of ours, but FollowTheMoney has one space for all. */
export const releaseKey = (id: string) => `release-${id}`;

const PUBLIC_BODIES = ['GOVERNMENT', 'MINISTRY', 'BUREAU', 'LEGISLATURE'];

/** An entity of ours as one of FollowTheMoney; null for a topic, which is a keyword there. */
export function ftmEntity(entity: ExportedEntity): FtmEntity | null {
  const { id, properties } = entity;
  const shared = {
    name: [entity.name],
    alias: otherNames(properties),
    description: [textOf(properties.description)],
    sourceUrl: [webAddress(properties.registerUrl)],
  };
  switch (entity.label) {
    case 'Person':
      return { id, schema: 'Person', properties: shared };
    case 'Organisation':
      return { id, schema: organisationSchema(properties.kind), properties: { ...shared, ...organisation(entity) } };
    case 'Place': {
      const city = properties.cityId === id ? null : textOf(properties.city);
      const full = [[entity.name, city].filter((part) => part !== null).join(', ')];
      return { id, schema: 'Address', properties: { ...shared, full, city: [textOf(properties.city)] } };
    }
    case 'Post':
      return { id, schema: 'Position', properties: { ...shared, organization: linked(entity, 'AT') } };
    case 'Event':
      return { id, schema: 'Event', properties: { ...shared, ...happening(entity), keywords: eventWords(entity) } };
    case 'Agreement': {
      const keywords = ['agreement', textOf(properties.kind), ...names(entity, 'CONCERNS')];
      return { id, schema: 'Event', properties: { ...shared, ...happening(entity), keywords } };
    }
    case 'Topic':
      return null;
  }
}

/** A release, for the `proof` of what it says. The text does not go along; who may be quoted how stands in its notes. */
export function ftmRelease(release: ReleaseRow): FtmEntity {
  const { id, title, url, publisher, publishedOn, language, licence, attribution, kind, basedOn } = release;
  const retold = basedOn && `Retold after ${[basedOn.publisher, basedOn.publishedOn, basedOn.title].join(', ')}`;
  const properties = {
    fileName: [id],
    title: [title],
    publisher: [publisher],
    publishedAt: [publishedOn],
    sourceUrl: [webAddress(url)],
    language: [LANGUAGES[language?.split('-')[0] ?? '']],
    notes: [licence && `Licence: ${licence}`, attribution && `Attribution: ${attribution}`, retold],
    keywords: [kind.toLowerCase()],
  };
  return { id: releaseKey(id), schema: 'Article', properties };
}

/** FollowTheMoney writes languages in three letters (ISO 639-3). */
const LANGUAGES: Readonly<Record<string, string>> = {
  en: 'eng',
  zh: 'zho',
  pt: 'por',
  fr: 'fra',
  de: 'deu',
  ja: 'jpn',
};

export function webAddress(value: unknown): string | null {
  return typeof value === 'string' && /^https?:\/\/\S+$/u.test(value) ? value : null;
}

function organisationSchema(kind: unknown): string {
  if (kind === 'COMPANY') return 'Company';
  return PUBLIC_BODIES.includes(String(kind)) ? 'PublicBody' : 'Organization';
}

function organisation(entity: ExportedEntity): FtmProperties {
  return {
    classification: [textOf(entity.properties.kind)],
    parent: linked(entity, 'PART_OF'),
    addressEntity: linked(entity, 'SEATED_IN'),
  };
}

/** What an event and an agreement have in common: when, where and who. */
function happening(entity: ExportedEntity): FtmProperties {
  const { properties, participants } = entity;
  const organises = participants.filter(({ role }) => role === 'ORGANISER' || role === 'HOST');
  return {
    date: [dateOf(properties)],
    endDate: [textOf(properties.endDate)],
    location: [textOf(properties.place), textOf(properties.city)],
    addressEntity: linked(entity, 'HELD_AT'),
    involved: participants.map(({ id }) => id),
    organizer: organises.map(({ id }) => id),
  };
}

function eventWords(entity: ExportedEntity): (string | null)[] {
  const { type, status } = entity.properties;
  return [...[textOf(type), textOf(status)].map((word) => word?.toLowerCase() ?? null), ...names(entity, 'CONCERNS')];
}

const linked = ({ links }: ExportedEntity, kind: string) => links.filter((l) => l.kind === kind).map(({ id }) => id);
const names = ({ links }: ExportedEntity, kind: string) => links.filter((l) => l.kind === kind).map((l) => l.name);
