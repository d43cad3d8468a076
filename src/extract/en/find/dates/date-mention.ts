import type { PartialDate } from '../../../../domain/dates.ts';

/** A date that the text names, as token positions of its sentence (half-open). */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  /** Null where the year is not known, and for a day that only the story tells. */
  readonly date: PartialDate | null;
  readonly endDate: PartialDate | null;
  /** What a weekday means when the clause is about the future. */
  readonly futureDate?: PartialDate;
  readonly yearGuessed: boolean;
  /** "the next day", "on the first day of the visit": counted from what the release told before. */
  readonly storyDay?: StoryDay;
  /** "earlier this week": a time that is no day, though it is not that of the story either. */
  readonly vague?: true;
  /** "since May 3", "until May 20", "as of May 3": when something holds, not when it happened. */
  readonly bound?: true;
}

/** Days from the day that the story has come to, or a day of the journey: 0 the first, -1 the last. */
export interface StoryDay {
  readonly of: 'STORY' | 'TRIP';
  readonly days: number;
}

/** A date without an end whose year the text says. */
export function plainDate(from: number, to: number, date: PartialDate | null): DateMention {
  return { from, to, date, endDate: null, yearGuessed: false };
}
