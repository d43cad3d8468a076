import type { Extraction, Referent, Statement } from '../domain/statement.ts';

/** A fact as the scorer of the gold takes it: names as resolved inside the release, offsets into the stored text. */
export interface Prediction {
  readonly document: string;
  readonly type: string;
  readonly subject: string;
  readonly object?: string;
  readonly post?: string;
  readonly organisation?: string | null;
  readonly date: string | null;
  /** HOLDS for a period: its last day. */
  readonly endDate?: string;
  readonly city: string | null;
  readonly role?: string;
  readonly via?: string;
  readonly planned?: true;
  /** SESSION_OF: only recalled. */
  readonly recalled?: true;
  /** SESSION_OF: which session it is. */
  readonly number?: number;
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly confidence: number;
}

/**
 * One prediction a statement. What was cancelled is no fact of the release. What is only recalled is one where the
 * text gives its date (rules of the gold: background counts where a named person is tied to it), and for posts,
 * whose title then says "former", and sessions of mechanisms. `cityName` gives the name under which a city is told.
 */
export function toPredictions(extraction: Extraction, cityName = (name: string) => name): Prediction[] {
  const referents = new Map(extraction.referents.map((r) => [r.key, r]));
  return extraction.statements
    .filter((s) => s.modality === 'OCCURRED' || s.modality === 'PLANNED' || isToldAnyway(s))
    .map((s) => toPrediction(s, extraction.releaseId, referents, cityName));
}

function isToldAnyway({ type, modality, date }: Statement): boolean {
  if (type === 'HOLDS') return true;
  return modality === 'BACKGROUND' && (date !== null || type === 'SESSION_OF');
}

function toPrediction(
  statement: Statement,
  document: string,
  referents: ReadonlyMap<string, Referent>,
  cityName: (name: string) => string,
): Prediction {
  const name = (key: string | null) => (key === null ? null : (referents.get(key)?.name ?? null));
  const span = statement.spans[0] ?? { start: 0, end: 0 };
  const city = statement.city === null ? undefined : referents.get(statement.city);
  return {
    document,
    type: statement.type,
    subject: name(statement.subject) ?? '',
    ...(statement.type === 'HOLDS'
      ? { post: postOf(statement, name(statement.object) ?? ''), organisation: name(statement.organisation) }
      : { object: name(statement.object) ?? '' }),
    date: statement.date,
    ...(statement.type === 'HOLDS' && statement.endDate !== null ? { endDate: statement.endDate } : {}),
    city: city ? cityName(city.name) : null,
    ...(statement.role === null ? {} : { role: statement.role }),
    ...(statement.via === null ? {} : { via: statement.via }),
    ...(statement.modality === 'PLANNED' && statement.via !== 'designate' ? { planned: true as const } : {}),
    ...(statement.type === 'SESSION_OF' && statement.modality === 'BACKGROUND' ? { recalled: true as const } : {}),
    ...(statement.number === undefined ? {} : { number: statement.number }),
    ...span,
    rule: statement.rule,
    confidence: statement.confidence,
  };
}

/** "Chair-designate": that is what somebody is already, though the post itself is still to come. */
function postOf({ via }: Statement, post: string): string {
  return via === 'designate' ? `${post}-designate` : post;
}
