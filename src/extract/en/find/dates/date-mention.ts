import type { PartialDate } from '../../../../domain/dates.ts';

/** A date that the text names, as token positions of its sentence (half-open). */
export interface DateMention {
  readonly from: number;
  readonly to: number;
  /** Null where the year is not known. */
  readonly date: PartialDate | null;
  readonly endDate: PartialDate | null;
  /** What a weekday means when the clause is about the future. */
  readonly futureDate?: PartialDate;
  readonly yearGuessed: boolean;
}

/** A date without an end whose year the text says. */
export function plainDate(from: number, to: number, date: PartialDate | null): DateMention {
  return { from, to, date, endDate: null, yearGuessed: false };
}
