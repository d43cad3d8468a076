/** What is known of when a post was held; days as `2023-05-11`, texts in EDTF. */
export interface TenureDates {
  readonly from: string | null;
  readonly fromText: string | null;
  readonly to: string | null;
  readonly toText: string | null;
  readonly observedFrom: string | null;
  readonly observedTo: string | null;
}

/** A tenure on the time bar, in years with fractions. */
export interface TenureSpan {
  readonly from: number;
  readonly to: number;
  /** Up to here somebody says so; after it, until `to`, nobody is known to have followed. */
  readonly sureTo: number;
  /** The beginning, or the end, is only the first, or last, day on which somebody says so. */
  readonly openFrom: boolean;
  readonly openTo: boolean;
}

/** Where a tenure lies in time; undefined where no day of it is known. */
export function spanOfTenure(dates: TenureDates, today: string): TenureSpan | undefined {
  const begun = toYear(dates.from ?? dates.fromText);
  const ended = toYear(dates.to ?? dates.toText, true);
  const seenFrom = toYear(dates.observedFrom);
  const seenTo = toYear(dates.observedTo);
  const from = begun ?? seenFrom ?? ended;
  // A post whose beginning the register knows and whose end it does not is held still, or nobody knows until when.
  const to = ended ?? (begun === undefined ? seenTo : toYear(today)) ?? seenTo;
  if (from === undefined || to === undefined) return undefined;
  const sureTo = Math.max(from, ended ?? seenTo ?? from);
  return { from, to: Math.max(sureTo, to), sureTo, openFrom: begun === undefined, openTo: ended === undefined };
}

/** The whole years that tenures take; none where no day of any is known. */
export function rangeOf(spans: readonly TenureSpan[]): readonly [number, number] | undefined {
  if (spans.length === 0) return undefined;
  const from = Math.floor(Math.min(...spans.map((span) => span.from)));
  const to = Math.ceil(Math.max(...spans.map((span) => span.to)));
  return [from, Math.max(to, from + 1)];
}

/** `2022-07-01` → 2022.5; of a month or year alone its beginning, or its end. */
function toYear(text: string | null, end = false): number | undefined {
  const [, year, month, day] = /(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(text ?? '') ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return Number(year) + (end ? 1 : 0);
  const days = day === undefined ? (end ? 30 : 0) : Number(day) - 1;
  return Number(year) + (Number(month) - 1) / 12 + days / 365;
}
