import { isPartialDate, type PartialDate } from '../domain/dates.ts';
import { ReleaseRejected } from '../domain/errors.ts';
import type { Release, ReleaseKind } from '../domain/release.ts';
import type { Note } from './notes.ts';
import { toLanguage, toUrl } from './values.ts';

/** What is stated about a release beside its text; null where nothing is. */
export type Metadata = Pick<
  Release,
  'title' | 'url' | 'publisher' | 'publishedOn' | 'language' | 'licence' | 'attribution' | 'basedOn'
> & { readonly id: string | null; readonly kind: ReleaseKind | null };

export const NO_METADATA: Metadata = Object.freeze({
  id: null,
  title: null,
  url: null,
  publisher: null,
  publishedOn: null,
  language: null,
  licence: null,
  attribution: null,
  kind: null,
  basedOn: null,
});

const KINDS: readonly string[] = ['ORIGINAL', 'RETOLD', 'INVENTED'] satisfies ReleaseKind[];
/** Longer metadata is a mistake, and would not fit an index. */
const LONGEST_VALUE = 2_000;

/**
 * Check the fields of a JSON line or a front matter. A wrong type rejects the release; an unknown field, or an address
 * or language that cannot be used, is left out with a note.
 */
export function readMetadata(fields: Readonly<Record<string, unknown>>): { metadata: Metadata; notes: Note[] } {
  const left = new Map(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));
  const notes: Note[] = [];
  const take = (name: string): unknown => {
    const value = left.get(name);
    left.delete(name);
    return value;
  };
  const metadata: Metadata = {
    id: toText('id', take('id')),
    title: toText('title', take('title')),
    url: noted(notes, 'url-unusable', toText('url', take('url')), toUrl),
    publisher: toText('publisher', take('publisher')),
    publishedOn: toDay('publishedOn', take('publishedOn')),
    language: noted(notes, 'language-unusable', toText('language', take('language')), toLanguage),
    licence: toText('licence', take('licence')),
    attribution: toText('attribution', take('attribution')),
    kind: toKind(take('kind')),
    basedOn: toBasedOn(take('basedOn')),
  };
  for (const name of left.keys()) {
    notes.push({ kind: 'unknown-field', message: `"${name.slice(0, 100)}" is no field of a release and is left out` });
  }
  return { metadata, notes };
}

/** Numbers pass: YAML reads `id: 20240831` and `publishedOn: 2024` as such. */
function toText(name: string, value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value !== 'string' && typeof value !== 'number') throw wrong(name, value, 'must be a text');
  const text = String(value).trim();
  if (text.length > LONGEST_VALUE) throw new ReleaseRejected(`${name} is longer than ${LONGEST_VALUE} characters`);
  return text === '' ? null : text;
}

/** A day with a time, as in `2023-05-11T08:00:00+08:00`, is taken as written. */
export function toDay(name: string, value: unknown): PartialDate | null {
  const text = toText(name, value);
  if (text === null) return null;
  const day = text.replace(/^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}.{0,30}$/u, '$1');
  if (!isPartialDate(day)) throw wrong(name, text, 'is no date of the calendar (YYYY-MM-DD, YYYY-MM or YYYY)');
  return day;
}

function toKind(value: unknown): ReleaseKind | null {
  if (value === undefined) return null;
  if (typeof value !== 'string' || !KINDS.includes(value))
    throw wrong('kind', value, `must be one of ${KINDS.join(', ')}`);
  return value as ReleaseKind;
}

function toBasedOn(value: unknown): Release['basedOn'] {
  if (value === undefined) return null;
  if (typeof value !== 'object' || value === null)
    throw wrong('basedOn', value, 'must hold publisher, publishedOn and title');
  const { publisher, publishedOn, title } = value as Record<string, unknown>;
  const based = {
    publisher: toText('basedOn.publisher', publisher ?? undefined),
    publishedOn: toDay('basedOn.publishedOn', publishedOn ?? undefined),
    title: toText('basedOn.title', title ?? undefined),
  };
  if (based.publisher === null || based.publishedOn === null || based.title === null) {
    throw wrong('basedOn', value, 'must hold publisher, publishedOn and title');
  }
  return { publisher: based.publisher, publishedOn: based.publishedOn, title: based.title };
}

function noted(
  notes: Note[],
  kind: string,
  text: string | null,
  convert: (text: string) => string | null,
): string | null {
  const value = text === null ? null : convert(text);
  if (text !== null && value === null)
    notes.push({ kind, message: `"${text.slice(0, 100)}" cannot be used and is left out` });
  return value;
}

function wrong(name: string, value: unknown, rule: string): ReleaseRejected {
  return new ReleaseRejected(`${name} ${JSON.stringify(value)?.slice(0, 100) ?? String(value)} ${rule}`);
}
