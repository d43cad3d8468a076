import type { QuoteMode } from '../domain/exports.ts';
import type { ExportedTie } from '../graph/reader.ts';
import { entityRef, type LinkedData, releaseRef, some } from './jsonld-entities.ts';
import { quoteFor } from './quotes.ts';
import { dateOf, tenureDates, textOf } from './values.ts';

/**
 * A tie in the words of schema.org: a dated `Role` between the two, or an action of the one. Null where the entity tells it,
 * or schema.org has no word. Roles hang on a node that is told of before: JSON-LD puts together what has one `@id`.
 */
export function linkedTie(tie: ExportedTie, quotes: QuoteMode): LinkedData | null {
  const { kind, start, end, properties } = tie;
  switch (kind) {
    case 'HELD':
      return tie.organisation === null ? null : { ...entityRef(start), memberOf: held(tie, tie.organisation, quotes) };
    case 'TOOK_PART':
      return { ...entityRef(end), attendee: role(tie, 'attendee', textOf(properties.role) ?? 'ATTENDEE', quotes) };
    case 'SIGNED':
      return { ...entityRef(end), contributor: role(tie, 'contributor', 'signatory', quotes) };
    case 'WITNESSED':
      return { ...entityRef(end), contributor: role(tie, 'contributor', 'witness', quotes) };
    case 'PARTY_TO':
      return { ...entityRef(end), contributor: role(tie, 'contributor', 'party', quotes) };
    case 'MET_WITH':
      return action(tie, 'InteractAction', { participant: entityRef(end) }, quotes);
    case 'ACCOMPANIED':
      return action(tie, 'InteractAction', { participant: entityRef(end) }, quotes);
    case 'VISITED':
      if (tie.endLabel === 'Place') return action(tie, 'TravelAction', { toLocation: entityRef(end) }, quotes);
      return action(tie, 'Action', { object: entityRef(end) }, quotes);
    default:
      return null;
  }
}

/** A post held is membership of its organisation, under the post's name and between its days. */
function held(tie: ExportedTie, organisation: string, quotes: QuoteMode): LinkedData {
  const { from, to } = tenureDates(tie.properties);
  return {
    '@id': tieId(tie),
    '@type': 'OrganizationRole',
    memberOf: entityRef(organisation),
    roleName: tie.endName,
    namedPosition: entityRef(tie.end)['@id'],
    startDate: from ?? undefined,
    endDate: to ?? undefined,
    description: tie.properties.kind === 'ACTING' ? 'acting' : undefined,
    ...evidence(tie, quotes),
  };
}

function role(tie: ExportedTie, property: string, name: string, quotes: QuoteMode): LinkedData {
  const { side, capacity } = tie.properties;
  const how = [side && `side ${side}`, capacity].map(textOf).filter((part) => part !== null);
  return {
    '@id': tieId(tie),
    '@type': 'Role',
    [property]: entityRef(tie.start),
    roleName: name,
    description: how.length > 0 ? how.join(', ') : undefined,
    ...evidence(tie, quotes),
  };
}

function action(tie: ExportedTie, type: string, what: LinkedData, quotes: QuoteMode): LinkedData {
  const { placeId, eventId } = tie.properties;
  return {
    '@id': tieId(tie),
    '@type': type,
    additionalType: tie.kind,
    agent: entityRef(tie.start),
    startTime: dateOf(tie.properties) ?? undefined,
    location: typeof placeId === 'string' ? entityRef(placeId) : undefined,
    object: typeof eventId === 'string' ? entityRef(eventId) : undefined,
    ...what,
    ...evidence(tie, quotes),
  };
}

const tieId = (tie: ExportedTie) => `urn:whomet:tie:${encodeURIComponent(tie.id)}`;

function evidence({ properties, releases }: ExportedTie, quotes: QuoteMode): LinkedData {
  const text = quoteFor(quotes, properties.quote);
  const isPartOf = some(releases.map(releaseRef));
  if (isPartOf === undefined) return {};
  return { subjectOf: text === null ? isPartOf : { '@type': 'Quotation', text, isPartOf } };
}
