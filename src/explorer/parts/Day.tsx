import { type Dated, dateWords } from '../app/dates.ts';

/** A date; where no day is known, what the release says. */
export function Day({ of }: { readonly of: Dated }) {
  if (of.date) return <time dateTime={of.date}>{dateWords(of)}</time>;
  const words = dateWords(of);
  return words === '' ? <span className="soft">no date</span> : <span title="No day is known">{words}</span>;
}
