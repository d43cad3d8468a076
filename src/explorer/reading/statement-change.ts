import type { StatementChangeInput } from '../api/operations.ts';
import type { Read } from './reading.ts';

/** A statement as it is typed: everything is words, empty where there is nothing. */
export interface Typed {
  readonly type: Read['type'];
  readonly modality: Read['modality'];
  readonly subject: string;
  readonly object: string;
  readonly organisation: string;
  readonly date: string;
  readonly city: string;
  readonly place: string;
  readonly quote: string;
}

/** What a statement says, to be typed over; without one, what one begins with. */
export function typedOf(read: Read | undefined, quote = ''): Typed {
  return {
    type: read?.type ?? 'MET_WITH',
    modality: read?.modality ?? 'OCCURRED',
    subject: read?.subject ?? '',
    object: read?.object ?? '',
    organisation: read?.organisation ?? '',
    date: read?.date ?? '',
    city: read?.city ?? '',
    place: read?.place ?? '',
    quote: read ? '' : quote,
  };
}

/** What was changed, as the server takes it: what stays as it was is left out, what was emptied is taken away. */
export function changeOf(typed: Typed, before: Typed): StatementChangeInput {
  const change: Record<string, unknown> = {};
  for (const name of ['type', 'modality'] as const) if (typed[name] !== before[name]) change[name] = typed[name];
  for (const name of ['subject', 'object', 'organisation', 'city', 'place'] as const) {
    const [now, then] = [typed[name].trim(), before[name]];
    if (now !== then) change[name] = now === '' ? null : { name: now };
  }
  if (typed.date.trim() !== before.date) change.date = typed.date.trim() || null;
  if (typed.quote.trim() !== '') change.quote = typed.quote.trim();
  return change;
}

/** A whole statement that is added. */
export function additionOf(typed: Typed): StatementChangeInput {
  const nothing = { ...typedOf(undefined), type: undefined, modality: undefined } as unknown as Typed;
  return changeOf(typed, nothing);
}
