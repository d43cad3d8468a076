import type { CorrectedPart, StatementChange } from '../../domain/correction.ts';
import { isPartialDate } from '../../domain/dates.ts';
import { BadInput } from '../../domain/errors.ts';
import type { Role } from '../../domain/statement.ts';
import type { Context } from '../context.ts';
import { readText } from '../input.ts';
import type { CorrectedPartInput, CorrectionInput, MutationCorrectArgs, StatementChangeInput } from '../types.ts';
import { guarded } from './guarded.ts';
import { readWhy } from './why.ts';

export const correct = guarded({
  action: 'correct',
  needs: 'editor',
  about: ({ input }: MutationCorrectArgs) => ({ statement: input.statement ?? null, verdict: input.verdict }),
  work: async ({ input }, desk, by, context) =>
    desk.correct(
      {
        release: await releaseOf(input, context),
        statement: input.statement ?? null,
        verdict: input.verdict,
        change: input.change == null ? null : toChange(input.change),
        why: readWhy(input.why),
      },
      by,
    ),
});

/** A statement is of one release for ever, so it need not be named beside it. */
async function releaseOf({ release, statement, verdict }: CorrectionInput, { loaders }: Context): Promise<string> {
  if (release != null) return readText('release', release);
  if (statement == null) throw new BadInput(`${verdict} needs ${verdict === 'ADD' ? 'a "release"' : 'a "statement"'}`);
  const node = await loaders.node.load(readText('statement', statement));
  if (node?.label !== 'Statement') throw new BadInput(`"${statement}" is no statement`);
  return node.releaseId;
}

/** Fields that are left out stay out; null is a value. */
function toChange(input: StatementChangeInput): StatementChange {
  const { type, modality, subject, object, organisation, city, place, role, number, quote } = input;
  return {
    ...(type != null && { type }),
    ...(modality != null && { modality }),
    ...(subject != null && { subject: toPart('subject', subject) }),
    ...(object != null && { object: toPart('object', object) }),
    ...(organisation !== undefined && { organisation: organisation && toPart('organisation', organisation) }),
    ...(input.date !== undefined && { date: toDate('date', input.date) }),
    ...(input.endDate !== undefined && { endDate: toDate('endDate', input.endDate) }),
    ...(city !== undefined && { city: city && toPart('city', city) }),
    ...(place !== undefined && { place: place && toPart('place', place) }),
    ...(role !== undefined && { role: toRole(role) }),
    ...(number != null && { number }),
    ...(quote != null && { quote }),
  };
}

function toPart(field: string, { name, kind }: CorrectedPartInput): CorrectedPart {
  return { name: readText(field, name), kind: kind ?? null };
}

function toDate(field: string, date: string | null): string | null {
  if (date === null || isPartialDate(date)) return date;
  throw new BadInput(`"${field}" is "${date}", which is no date (YYYY-MM-DD, YYYY-MM or YYYY)`);
}

const TOLD_ROLES = ['CHAIR', 'CO_CHAIR', 'SPEAKER', 'HOST', 'ATTENDEE', 'ORGANISER'] as const;

/** The other roles follow from other types of statement, such as SIGNED. */
function toRole(role: StatementChangeInput['role']): Role | null {
  if (role == null) return null;
  const told = TOLD_ROLES.find((one) => one === role);
  if (told === undefined) throw new BadInput(`"role" is ${role}; a statement tells one of ${TOLD_ROLES.join(', ')}`);
  return told;
}
