import { foldName } from '../domain/names.ts';
import { daysOf, unitsAround, unitsOf } from './days.ts';
import type { Draft } from './draft.ts';
import { kindOf, type ReportKind } from './likeness.ts';
import type { Report } from './reports.ts';

/** The keys under which a report is found. Reports that may tell of one event have one in common with `keysAround`. */
export function keysOf({ draft }: Report): string[] {
  const days = daysOf(draft);
  return keys(draft, days ? unitsOf(days) : []);
}

/** The keys of others that may tell of the same event: a day is looked for in its month, a month in its days. */
export function keysAround({ draft }: Report): string[] {
  const days = daysOf(draft);
  return keys(draft, days ? unitsAround(unitsOf(days)) : []);
}

/** The keys of what a person or organisation took part in on a day or in a month. */
export function keyOfPresence(kind: ReportKind, unit: string, entity: string): string {
  return `${kind} ${unit} ${entity}`;
}

/** The key of what concluded an agreement: its ties rest on all of these, also where they are of several events. */
export function keyOfAgreement(agreement: string): string {
  return `AGREEMENT ${agreement}`;
}

function keys(draft: Draft, units: readonly string[]): string[] {
  const kind = kindOf(draft);
  const what = [...draft.participants.map(({ entity }) => entity.id), ...namesOf(draft)];
  return [
    ...new Set([
      ...units.flatMap((unit) => what.map((one) => keyOfPresence(kind, unit, one))),
      ...draft.agreements.map(({ id }) => keyOfAgreement(id)),
      ...draft.sessions.flatMap(({ object, statement: { number } }) =>
        number == null ? [] : [`SESSION ${object.id} ${number}`],
      ),
    ]),
  ];
}

function namesOf({ name, area, sessions }: Draft): string[] {
  if (name === null && sessions.length === 0) return [];
  return [
    ...(name === null ? [] : [`named ${foldName(name)}`]),
    ...(name === null || area === null ? [] : [`in ${area.id}`]),
    ...sessions.map(({ object }) => `session ${object.id}`),
  ];
}
