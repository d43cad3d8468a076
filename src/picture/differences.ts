import type { Discrepancy, DiscrepancyField, DiscrepancyValue } from '../domain/discrepancies.ts';
import { daysOf, overlap } from './days.ts';
import { areasAgree } from './likeness.ts';
import type { ToldEvent } from './merge.ts';
import type { Report } from './reports.ts';

type Read = (report: Report) => string | null;

/** What the reports of one event say differently; nothing for a single one. In a fixed order. */
export function differencesOf({ reports, draft }: ToldEvent): Discrepancy[] {
  if (new Set(reports.map(({ release }) => release.id)).size < 2) return [];
  const deciding = reports.filter((report) => report.draft.status === draft.status);
  return [
    ...compare('STATUS', null, reports, ({ draft: { status } }) => status),
    ...compareDays(deciding),
    ...compareAreas(deciding),
    ...compare('PLACE', null, deciding, (report) => report.draft.place?.id ?? null, false),
    ...compare('NUMBER', null, reports, numberOf, false),
    ...participantsOf(deciding),
    ...agreementsOf(deciding),
  ];
}

/** One discrepancy where reports give several values; saying nothing counts as one where `silence` does. */
function compare(
  field: DiscrepancyField,
  about: string | null,
  reports: readonly Report[],
  read: Read,
  silence = true,
): Discrepancy[] {
  const releases = new Map<string | null, Set<string>>();
  for (const report of reports) {
    const value = read(report);
    if (value === null && !silence) continue;
    releases.set(value, (releases.get(value) ?? new Set()).add(report.release.id));
  }
  if (releases.size < 2) return [];
  const values = [...releases].map(([value, ids]): DiscrepancyValue => ({ value, releases: [...ids].sort() }));
  return [{ field, about, values: values.sort((a, b) => ((a.value ?? '') < (b.value ?? '') ? -1 : 1)) }];
}

/** Days differ where they do not overlap, or where one release gives a day and another several. */
function compareDays(reports: readonly Report[]): Discrepancy[] {
  const known = reports.map(({ draft }) => daysOf(draft)).filter((days) => days !== null);
  const differ = known.some((a) => known.some((b) => !overlap(a, b) || (a.precise && b.precise && a.last !== b.last)));
  if (!differ) return [];
  const read: Read = ({ draft: { date, endDate } }) =>
    endDate === null || endDate === date ? date : `${date}/${endDate}`;
  return compare('DATE', null, reports, read, false);
}

function compareAreas(reports: readonly Report[]): Discrepancy[] {
  const differ = reports.some((a) => reports.some((b) => !areasAgree(a, b)));
  return differ ? compare('AREA', null, reports, ({ draft }) => draft.area?.id ?? null, false) : [];
}

function numberOf({ draft }: Report): string | null {
  const number = draft.sessions.find(({ statement }) => statement.number != null)?.statement.number;
  return number == null ? null : String(number);
}

/** Who is named by some only, and whose role or side differs. */
function participantsOf(reports: readonly Report[]): Discrepancy[] {
  const everyone = new Map(
    reports.flatMap(({ draft }) => draft.participants.map(({ entity }) => [entity.id, entity.name] as const)),
  );
  return [...everyone].sort().flatMap(([id, name]) => {
    const of = ({ draft }: Report) => draft.participants.find(({ entity }) => entity.id === id);
    return [
      ...compare('PARTICIPANT', id, reports, (report) => (of(report) ? name : null)),
      ...compare('ROLE', id, reports, (report) => of(report)?.role ?? null, false),
    ];
  });
}

function agreementsOf(reports: readonly Report[]): Discrepancy[] {
  const all = new Map(reports.flatMap(({ draft }) => draft.agreements.map(({ id, name }) => [id, name] as const)));
  return [...all]
    .sort()
    .flatMap(([id, name]) =>
      compare('AGREEMENT', id, reports, ({ draft }) => (draft.agreements.some((one) => one.id === id) ? name : null)),
    );
}
