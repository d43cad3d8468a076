import { isPartialDate, type Precision, precisionOf } from '../../domain/dates.ts';
import { TENURE_KINDS } from '../../domain/register.ts';
import { ROLES } from '../../domain/statement.ts';
import { type Fields, map, maybeNumber, maybeText, maybeWord, text, texts, word } from './fields.ts';
import { toAgreement, toDated, toEvent, toOrganisation, toPerson, toPlace, toPost, toTopic } from './parse-entities.ts';
import type {
  AccompanimentRow,
  ConcernRow,
  MeetingRow,
  ParticipationRow,
  PartyRow,
  SessionRow,
  SignatureRow,
  TenureRow,
  VisitRow,
  WitnessingRow,
} from './rows.ts';

export const PARTICIPATION_ROLES = [...ROLES, 'SIGNATORY', 'WITNESS', 'PARTY', 'VISITOR', 'COMPANION'] as const;

export function toMeeting(row: Fields): MeetingRow {
  return {
    label: 'Meeting',
    ...toTie(row),
    ...toDated(row),
    a: toPerson(map(row, 'a')),
    b: toPerson(map(row, 'b')),
    eventId: text(row, 'eventId'),
    placeId: maybeText(row, 'placeId'),
    cityId: maybeText(row, 'cityId'),
  };
}

export function toVisit(row: Fields): VisitRow {
  const target = map(row, 'target');
  return {
    label: 'Visit',
    ...toTie(row),
    ...toDated(row),
    person: toPerson(map(row, 'person')),
    target: target.label === 'Place' ? toPlace(target) : toOrganisation(target),
    eventId: text(row, 'eventId'),
    cityId: maybeText(row, 'cityId'),
  };
}

export function toSignature(row: Fields): SignatureRow {
  return { label: 'Signature', ...toSigning(row), onBehalfOfId: maybeText(row, 'onBehalfOfId') };
}

export function toWitnessing(row: Fields): WitnessingRow {
  return { label: 'Witnessing', ...toSigning(row) };
}

export function toAccompaniment(row: Fields): AccompanimentRow {
  const turned = row.turned === true;
  return {
    label: 'Accompaniment',
    ...toTie(row),
    ...toDated(row),
    person: toPerson(map(row, turned ? 'other' : 'person')),
    accompanied: toPerson(map(row, turned ? 'person' : 'other')),
    eventId: text(row, 'eventId'),
  };
}

export function toParty(row: Fields): PartyRow {
  return {
    label: 'Party',
    ...toTie(row),
    ...toDated(row),
    organisation: toOrganisation(map(row, 'organisation')),
    agreement: toAgreement(map(row, 'agreement')),
  };
}

export function toParticipation(row: Fields): ParticipationRow {
  const participant = map(row, 'participant');
  return {
    label: 'Participation',
    ...toTie(row),
    participant: participant.label === 'Person' ? toPerson(participant) : toOrganisation(participant),
    event: toEvent(map(row, 'event')),
    role: maybeWord(row, 'role', PARTICIPATION_ROLES),
    side: maybeText(row, 'side'),
    capacity: maybeText(row, 'capacity'),
    postId: maybeText(row, 'postId'),
  };
}

export function toSession(row: Fields): SessionRow {
  return {
    label: 'Session',
    ...toTie(row),
    number: maybeNumber(row, 'number'),
    event: toEvent(map(row, 'event')),
    organisation: toOrganisation(map(row, 'organisation')),
  };
}

export function toConcern(row: Fields): ConcernRow {
  const about = map(row, 'about');
  return {
    label: 'Concern',
    ...toTie(row),
    topic: toTopic(map(row, 'topic')),
    about: about.label === 'Event' ? toEvent(about) : toAgreement(about),
  };
}

export function toTenure(row: Fields): TenureRow {
  const entry = maybeText(row, 'registerEntry');
  return {
    label: 'Tenure',
    ...toTie(row),
    person: toPerson(map(row, 'person')),
    post: toPost(map(row, 'post')),
    kind: word(row, 'kind', TENURE_KINDS),
    ...ends(row),
    announced: row['announced'] === true,
    observedFrom: maybeText(row, 'observedFrom'),
    observedTo: maybeText(row, 'observedTo'),
    certainty: maybeWord(row, 'certainty', ['CERTAIN', 'POSSIBLE']),
    registerEntry: entry === null ? null : { id: entry, source: maybeText(row, 'registerUrl') },
  };
}

type Ends = Pick<TenureRow, 'from' | 'fromPrecision' | 'fromText' | 'to' | 'toPrecision' | 'toText'>;

function ends(row: Fields): Ends {
  const [from, to] = [maybeText(row, 'from'), maybeText(row, 'to')];
  const [fromText, toText] = [maybeText(row, 'fromText'), maybeText(row, 'toText')];
  return {
    from,
    fromPrecision: toPrecision(fromText, from),
    fromText,
    to,
    toPrecision: toPrecision(toText, to),
    toText,
  };
}

/** How much of an end is known: as its text says (`2022-07`), of "about" and "between" nothing that one date could tell. */
function toPrecision(said: string | null, day: string | null): Precision {
  if (said === null) return precisionOf(day);
  return isPartialDate(said) ? precisionOf(said) : 'UNKNOWN';
}

function toSigning(row: Fields) {
  return {
    ...toTie(row),
    ...toDated(row),
    person: toPerson(map(row, 'person')),
    agreement: toAgreement(map(row, 'agreement')),
  };
}

function toTie(row: Fields): { id: string; statementIds: readonly string[] } {
  return { id: text(row, 'id'), statementIds: texts(row, 'statementIds') };
}
