import type { ExportedEntity, ReleaseRow } from '../graph/reader.ts';
import { webAddress } from './ftm-entities.ts';
import { dateOf, otherNames, textOf } from './values.ts';

/** A node of JSON-LD; keys whose value is undefined are left out when written. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** Ids are names of ours, not addresses: nobody can look them up on the web. */
export const entityRef = (id: string) => ({ '@id': `urn:whomet:entity:${encodeURIComponent(id)}` });
export const releaseRef = (id: string) => ({ '@id': `urn:whomet:release:${encodeURIComponent(id)}` });

const ORGANISATION_TYPES: Readonly<Record<string, string>> = {
  GOVERNMENT: 'GovernmentOrganization',
  MINISTRY: 'GovernmentOrganization',
  BUREAU: 'GovernmentOrganization',
  LEGISLATURE: 'GovernmentOrganization',
  COMPANY: 'Corporation',
  UNIVERSITY: 'CollegeOrUniversity',
};
const PLACE_TYPES: Readonly<Record<string, string>> = {
  COUNTRY: 'Country',
  CITY: 'City',
  PROVINCE: 'AdministrativeArea',
};
const STATUSES: Readonly<Record<string, string>> = { ANNOUNCED: 'EventScheduled', CANCELLED: 'EventCancelled' };

/** An entity in the words of schema.org. */
export function linkedEntity(entity: ExportedEntity): LinkedData {
  const { id, name, properties } = entity;
  const shared = {
    ...entityRef(id),
    '@type': typeOf(entity),
    name,
    alternateName: some(otherNames(properties)),
    description: textOf(properties.description) ?? undefined,
    url: webAddress(properties.registerUrl) ?? undefined,
  };
  if (entity.label === 'Organisation') {
    return { ...shared, parentOrganization: linked(entity, 'PART_OF'), location: linked(entity, 'SEATED_IN') };
  }
  if (entity.label === 'Place') return { ...shared, containedInPlace: linked(entity, 'WITHIN') };
  if (entity.label === 'Event' || entity.label === 'Agreement') return { ...shared, ...happening(entity) };
  return shared;
}

export function linkedRelease(release: ReleaseRow): LinkedData {
  const { id, title, url, publisher, publishedOn, language, licence, attribution, basedOn } = release;
  return {
    ...releaseRef(id),
    '@type': 'Article',
    headline: title ?? undefined,
    url: webAddress(url) ?? undefined,
    publisher: publisher === null ? undefined : { '@type': 'Organization', name: publisher },
    datePublished: publishedOn ?? undefined,
    inLanguage: language ?? undefined,
    license: licence ?? undefined,
    creditText: attribution ?? undefined,
    isBasedOn: basedOn
      ? {
          '@type': 'Article',
          headline: basedOn.title ?? undefined,
          datePublished: basedOn.publishedOn ?? undefined,
          publisher: basedOn.publisher === null ? undefined : { '@type': 'Organization', name: basedOn.publisher },
        }
      : undefined,
  };
}

function typeOf({ label, properties: { kind } }: ExportedEntity): string {
  if (label === 'Organisation') return ORGANISATION_TYPES[String(kind)] ?? 'Organization';
  if (label === 'Place') return PLACE_TYPES[String(kind)] ?? 'Place';
  const types = {
    Person: 'Person',
    Post: 'Occupation',
    Event: 'Event',
    Agreement: 'CreativeWork',
    Topic: 'DefinedTerm',
  };
  return types[label];
}

function happening(entity: ExportedEntity): LinkedData {
  const { label, properties } = entity;
  const about = linked(entity, 'CONCERNS');
  const date = dateOf(properties) ?? undefined;
  if (label === 'Agreement') {
    return {
      about,
      dateCreated: date,
      additionalType: textOf(properties.kind) ?? undefined,
      recordedAt: linked(entity, 'CONCLUDED_AT'),
    };
  }
  const organisers = entity.participants.filter(({ role }) => role === 'ORGANISER' || role === 'HOST');
  return {
    about,
    startDate: date,
    endDate: textOf(properties.endDate) ?? undefined,
    eventStatus: STATUSES[String(properties.status)],
    additionalType: textOf(properties.type) ?? undefined,
    location: linked(entity, 'HELD_AT'),
    superEvent: linked(entity, 'DURING'),
    organizer: some(
      [...organisers, ...entity.links.filter(({ kind }) => kind === 'SESSION_OF')].map(({ id }) => entityRef(id)),
    ),
  };
}

function linked({ links }: ExportedEntity, kind: string) {
  return some(links.filter((link) => link.kind === kind).map(({ id }) => entityRef(id)));
}

/** One value by itself, several as a list, none not at all. */
export function some<T>(values: readonly T[]): T | readonly T[] | undefined {
  return values.length > 1 ? values : values[0];
}
