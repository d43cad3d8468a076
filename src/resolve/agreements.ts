import { isGenericAgreement } from '../domain/agreement-names.ts';
import type { QuotedStatement, ReleaseMention } from '../domain/evidence.ts';
import { mentionOf, open, type ResolveContext, type ResolveRule } from './context.ts';

/** Equal full name and date are one agreement, whoever reports it; without a date, or with a name that any may bear, only inside its release. */
const byNameAndDate: ResolveRule = (mention, context) => {
  const date = dateOf(mention, context);
  if (date === null || isGenericAgreement(mention.name)) return undefined;
  return open(`Agreement:${context.key(mention.name)}@${date}`, 'equal-name-and-date', 0.9);
};

/** What is only announced is no agreement yet, and must not lend its mention to one. */
const announced: ResolveRule = (mention, context) => {
  const done = context.evidence.statements.some((one) => one.object === mention.key && isDone(one, context));
  return done ? undefined : open(`Agreement:#${mention.id}`, 'announced', 1);
};

/** As drawing has it: recalled agreements count only with a day and a name. */
function isDone({ modality, date, subject }: QuotedStatement, context: ResolveContext): boolean {
  if (modality === 'OCCURRED') return true;
  return modality === 'BACKGROUND' && date !== null && (mentionOf(context, subject)?.named ?? false);
}

const withinRelease: ResolveRule = (mention) => open(`Agreement:#${mention.id}`, 'within-release', 1);

export const AGREEMENT_RULES: readonly ResolveRule[] = [announced, byNameAndDate, withinRelease];

/** The earliest day that this release gives for it. */
function dateOf(mention: ReleaseMention, context: ResolveContext): string | null {
  const dates = context.evidence.statements.flatMap(({ object, date }) =>
    object === mention.key && date !== null ? [date] : [],
  );
  return dates.sort()[0] ?? null;
}
