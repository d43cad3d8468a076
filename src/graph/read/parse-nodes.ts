import { type Fields, text } from './fields.ts';
import { toEntity } from './parse-entities.ts';
import { toRelease, toStatement } from './parse-releases.ts';
import {
  toAccompaniment,
  toConcern,
  toMeeting,
  toParticipation,
  toParty,
  toSession,
  toSignature,
  toTenure,
  toVisit,
  toWitnessing,
} from './parse-ties.ts';
import type { NodeRow } from './rows.ts';

const PARSERS: Readonly<Record<string, (row: Fields) => NodeRow>> = {
  Release: toRelease,
  Statement: toStatement,
  Meeting: toMeeting,
  Visit: toVisit,
  Signature: toSignature,
  Witnessing: toWitnessing,
  Accompaniment: toAccompaniment,
  Party: toParty,
  Participation: toParticipation,
  Session: toSession,
  Concern: toConcern,
  Tenure: toTenure,
};

/** Anything that has an id, told apart by `label`. */
export function toNode(row: Fields): NodeRow {
  return (PARSERS[text(row, 'label')] ?? toEntity)(row);
}
