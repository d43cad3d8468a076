import type { QuoteMode } from '../domain/exports.ts';
import type { TieKind } from '../domain/picture.ts';
import type { ExportedTie } from '../graph/reader.ts';
import { type FtmEntity, releaseKey, webAddress } from './ftm-entities.ts';
import { quoteFor } from './quotes.ts';
import { dateOf, tenureDates, textOf, textsOf } from './values.ts';

/** What FollowTheMoney's plain link says in words. A kind that is not here is told by a property of an entity, or not at all. */
const ROLES: Partial<Record<TieKind, string>> = {
  MET_WITH: 'met with',
  VISITED: 'visited',
  SIGNED: 'signed',
  WITNESSED: 'witnessed',
  ACCOMPANIED: 'accompanied',
  PARTY_TO: 'party to',
  TOOK_PART: 'took part in',
  COOPERATES_WITH: 'co-operates with',
  SESSION_OF: 'session of',
  CONCLUDED_AT: 'concluded at',
  DURING: 'part of',
};

/** A tie of ours as a link of FollowTheMoney; null where a property of an entity tells it. */
export function ftmTie(tie: ExportedTie, quotes: QuoteMode): FtmEntity | null {
  if (tie.kind === 'HELD') return occupancy(tie, quotes);
  const role = ROLES[tie.kind];
  if (role === undefined) return null;
  const { properties } = tie;
  const how = [properties.role, properties.side && `side ${properties.side}`, properties.capacity]
    .map(textOf)
    .filter((word) => word !== null);
  const specific = {
    subject: [tie.start],
    object: [tie.end],
    role: [how.length > 0 ? `${role} (${how.join(', ')})` : role],
    date: [dateOf(properties)],
    description: [placeOf(tie)],
    recordId: [textOf(properties.eventId)],
  };
  return { id: tie.id, schema: 'UnknownLink', properties: { ...specific, ...evidence(tie, quotes) } };
}

function occupancy(tie: ExportedTie, quotes: QuoteMode): FtmEntity {
  const { properties } = tie;
  const { from, to } = tenureDates(properties);
  const said = ['fromText', 'toText'].map((name) => textOf(properties[name]));
  const imprecise = [
    from === null ? said[0] && `from ${said[0]}` : null,
    to === null ? said[1] && `to ${said[1]}` : null,
  ];
  const specific = {
    holder: [tie.start],
    post: [tie.end],
    startDate: [from],
    endDate: [to],
    date: textsOf(properties.attestedOn),
    description: [
      properties.kind === 'ACTING' ? 'acting' : null,
      properties.announced ? 'announced' : null,
      ...imprecise,
    ],
  };
  return { id: tie.id, schema: 'Occupancy', properties: { ...specific, ...evidence(tie, quotes) } };
}

function placeOf({ properties }: ExportedTie): string | null {
  return [...new Set([textOf(properties.place), textOf(properties.city)])].filter((one) => one !== null).join(', ');
}

function evidence({ properties, releases }: ExportedTie, quotes: QuoteMode): FtmEntity['properties'] {
  return {
    summary: [quoteFor(quotes, properties.quote)],
    proof: releases.map(releaseKey),
    sourceUrl: [webAddress(properties.url)],
  };
}
