import type { DateMention } from '../find/dates/index.ts';
import { phraseText } from '../find/phrases.ts';
import type { SetClause, Setting } from '../scene.ts';

/**
 * "met A and B on 10 and 11 May, respectively": when it was with each of so many, in order; null where nothing is told
 * in turn. Where the days do not go round, none is known: which of them was whose would be a guess.
 */
export function settingsInTurn(clause: SetClause, count: number): Setting[] | null {
  const { sentence, setting, to } = clause;
  const word = sentence.tokens.findIndex((t, i) => i >= to && t.lower === 'respectively');
  if (word < 0 || count < 2) return null;
  const days = clause.dates.filter((d) => d.from >= to && d.to <= word && !d.bound && !d.vague).flatMap(daysOf(clause));
  if (days.length < 2) return null;
  return Array.from({ length: count }, (_, n) => {
    const day = days.length === count ? days[n] : undefined;
    return { ...setting, date: day?.date ?? null, endDate: null, dateText: day?.dateText ?? null };
  });
}

type Day = Pick<Setting, 'date' | 'dateText'>;

/** "10 and 11 May" is read as one stretch: here it is two days. */
function daysOf({ sentence: { tokens } }: SetClause): (mention: DateMention) => Day[] {
  return ({ from, to, date, endDate }) => {
    const dateText = phraseText(tokens, from, to);
    const both = tokens.slice(from, to).some((t) => t.lower === 'and');
    return both && endDate !== null ? [date, endDate].map((day) => ({ date: day, dateText })) : [{ date, dateText }];
  };
}
