import { lowerAt, type Token } from '../../text/tokens.ts';
import type { DateMention } from '../find/dates/index.ts';
import { phraseText } from '../find/phrases.ts';
import type { SetClause } from '../scene.ts';
import { wordSet } from '../vocabulary/word-set.ts';

const OCCASIONS = wordSet('meeting meetings talks call visit discussion discussions ceremony lunch dinner');
const MEETS: ReadonlySet<SetClause['kind']> = new Set(['MEET', 'MET_BY']);

/** "Ms A met Mr B. The meeting took place in Ashford on Friday": the day is that of the meeting told right before. */
export function withDayBehind(
  clauses: readonly SetClause[],
  tokensOf: (sentence: number) => readonly Token[],
  dates: readonly (readonly DateMention[])[],
): SetClause[] {
  return clauses.map((clause) => {
    const { kind, modality, setting, sentence } = clause;
    if (!MEETS.has(kind) || modality !== 'OCCURRED' || hasOwnDay(clause, dates)) return clause;
    const next = tokensOf(sentence.index + 1);
    const day = tookPlace(next) ? dates[sentence.index + 1]?.find((d) => d.date?.length === 10 && !d.bound) : undefined;
    if (!day) return clause;
    return {
      ...clause,
      setting: { ...setting, date: day.date, dateText: phraseText(next, day.from, day.to) },
    };
  });
}

const FARTHEST_HEAD = 2;

/** A day behind the verb or at the head of its sentence; that of a dateline is only the day of the report. */
function hasOwnDay({ sentence, groupFrom }: SetClause, dates: readonly (readonly DateMention[])[]): boolean {
  return (dates[sentence.index] ?? []).some(({ from }) => from >= groupFrom || from <= FARTHEST_HEAD);
}

function tookPlace(tokens: readonly Token[]): boolean {
  const noun = tokens.findIndex((t, i) => i < 4 && OCCASIONS.has(t.lower));
  const told = ['took place', 'was held', 'were held', 'occurred'].some((words) =>
    words.split(' ').every((word, k) => lowerAt(tokens, noun + 1 + k) === word),
  );
  return ['the', 'this', 'their'].includes(lowerAt(tokens, 0)) && noun > 0 && told;
}
