import { BadInput } from '../../domain/errors.ts';
import type { CooperationRow, PartyScope } from '../../graph/reader.ts';
import type { CooperationYearAnswer } from '../answers.ts';
import type { Context } from '../context.ts';
import { readRange } from '../input.ts';
import { PARTY, requireOne, TARGET } from '../references.ts';
import type { EntityRef, QueryResolvers } from '../types.ts';

const FIRST_YEAR = 1;
const LAST_YEAR = 9999;

export const cooperation: NonNullable<QueryResolvers['cooperation']> = async (_root, args, context) => {
  const [left, right] = args.between;
  if (!left || !right || args.between.length !== 2) {
    throw new BadInput(`"between" holds ${args.between.length} parties; it must hold two`);
  }
  const years = readYears(args);
  const [one, other] = await Promise.all([resolveParty(left, context), resolveParty(right, context)]);
  if (one.entity.id === other.entity.id) throw new BadInput(`"between" names "${one.entity.name}" twice`);
  const query = { one: one.scope, other: other.scope, ...years };
  return {
    between: [one.entity, other.entity],
    years: byYear(await context.reader.cooperation(query)),
    mechanisms: () => context.reader.mechanismsBetween(query),
  };
};

function readYears({ fromYear, toYear }: { fromYear?: number | null; toYear?: number | null }) {
  const from = readRange('fromYear', fromYear ?? FIRST_YEAR, FIRST_YEAR, LAST_YEAR);
  const to = readRange('toYear', toYear ?? LAST_YEAR, FIRST_YEAR, LAST_YEAR);
  if (from > to) throw new BadInput(`"fromYear" (${from}) is later than "toYear" (${to})`);
  const digits = (year: number) => String(year).padStart(4, '0');
  return { from: `${digits(from)}-01-01`, to: `${digits(to)}-12-31` };
}

/** A party with its organisations, and the areas that a visit to it may name. */
async function resolveParty(ref: EntityRef, context: Context) {
  const [{ entity, scope }, target] = await Promise.all([
    requireOne(ref, PARTY, context),
    requireOne(ref, TARGET, context),
  ]);
  const areas = target.scope.area;
  const whole: PartyScope = { organisations: scope.organisations, areas: [...(areas?.places ?? areas?.areas ?? [])] };
  return { entity, scope: whole };
}

function byYear(rows: readonly CooperationRow[]): CooperationYearAnswer[] {
  const years = [...new Set(rows.map(({ year }) => year))].sort((left, right) => left - right);
  return years.map((year) => {
    const own = rows.filter((row) => row.year === year);
    const ids = (kind: CooperationRow['kind']) => own.filter((row) => row.kind === kind).map(({ id }) => id);
    const [meetings, visits, agreements] = [ids('meetings'), ids('visits'), ids('agreements')];
    return { year, meetings, visits, agreements, topics: countTopics(own) };
  });
}

/** An event that is both a meeting and a visit counts once for its topics. */
function countTopics(rows: readonly CooperationRow[]): CooperationYearAnswer['topics'] {
  const things = new Map(rows.map(({ id, topics }) => [id, topics]));
  const counts = new Map<string, number>();
  for (const topic of [...things.values()].flat()) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  return [...counts]
    .map(([topic, count]) => ({ topic, count }))
    .sort((left, right) => right.count - left.count || (left.topic < right.topic ? -1 : 1));
}
