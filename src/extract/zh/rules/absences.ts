import type { PartialDate } from '../../../domain/dates.ts';
import type { PersonRecord } from '../people/person-record.ts';
import type { ZhPassage, ZhScene } from '../scene.ts';
import { resolveTime, type ToldDate } from '../settings/resolve-time.ts';
import type { SetClause } from '../settings/set-clauses.ts';

/** Days, both inclusive; without an end the text tells only when it begins. */
export interface Period {
  readonly from: PartialDate;
  readonly to: PartialDate | null;
}

const JOURNEYS = new Set(['GO', 'RETURN', 'VISIT', 'LEAD']);

/** The days that one sentence gives, from the first to the last. */
export function daysIn({ items }: ZhPassage, { published }: ZhScene): Period | null {
  let told: PartialDate | null = null;
  const days: PartialDate[] = [];
  for (const { time } of items) {
    const found: ToldDate | null = time ? resolveTime(time, published, told) : null;
    if (!found?.date || found.lost) continue;
    told = found.date;
    days.push(found.date, ...(found.endDate ? [found.endDate] : []));
  }
  return periodOf(days);
}

/** From the first day to the last that the release gives for the journey of who is away, where the sentence itself gives none. */
export function daysAway(absent: PersonRecord | null, actor: PersonRecord, scene: ZhScene): Period | null {
  if (absent === null || absent === actor) return null;
  const own = scene.clauses.filter((clause) => isOf(clause, absent) && isAhead(clause, scene.published));
  const period = periodOf(own.flatMap(({ setting }) => [setting.date, setting.endDate]).filter((day) => day !== null));
  const onlyBack = own.length > 0 && own.every(({ act }) => act === 'RETURN');
  if (!period || !onlyBack || scene.published === null) return period;
  return { from: scene.published, to: period.to ?? period.from };
}

function isOf({ act, subjects }: SetClause, person: PersonRecord): boolean {
  return JOURNEYS.has(act) && subjects.some(({ persons }) => persons.includes(person));
}

function isAhead({ modality, setting }: SetClause, published: PartialDate | null): boolean {
  return modality === 'PLANNED' || (setting.date !== null && setting.date >= (published ?? ''));
}

/** From the first day of both to the last. */
export function joinPeriods(a: Period | null, b: Period | null): Period | null {
  return periodOf([a, b].flatMap((one) => (one ? [one.from, one.to ?? one.from] : [])));
}

function periodOf(dates: readonly PartialDate[]): Period | null {
  const days = dates.filter((day) => day.length === 10).sort();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return null;
  return { from, to: to > from ? to : null };
}
