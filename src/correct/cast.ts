import type { CastEvidence, CastMention, CastStatement, Standing } from '../domain/cast.ts';
import { faultsOfKinds, kindsOf } from '../domain/check-correction.ts';
import type { Correction } from '../domain/correction.ts';
import type { QuotedStatement, ReleaseEvidence } from '../domain/evidence.ts';
import { Parts } from './parts.ts';
import { tellAdded, tellAmended } from './tell.ts';

interface Settings {
  readonly silent: boolean;
  /** The text of the release; needed only where corrections tell something. */
  readonly text: string;
}

/** A statement on its way through the corrections. */
interface Entry {
  /** As read, or as first added. */
  readonly original: QuotedStatement;
  /** Each form that it has had, by id. */
  readonly forms: Map<string, QuotedStatement>;
  /** Null: rejected. */
  now: QuotedStatement | null;
  correction: string | null;
}

/** Applies the corrections of one release, in order of time. `read` holds only what was read, nothing that corrections told. */
export function castEvidence(
  read: ReleaseEvidence,
  corrections: readonly Correction[],
  { silent, text }: Settings,
): CastEvidence {
  const parts = new Parts(read.release.id, text, read.mentions);
  const entries = read.statements.map((statement) => newEntry(statement, null));
  const applied: string[] = [];
  const faults = new Map<string, string>();
  for (const correction of [...corrections].sort(byTime)) {
    const told = apply(correction, entries, parts, text);
    if (told === true) applied.push(correction.id);
    else if (told !== false) faults.set(correction.id, told);
  }
  const statements = entries.flatMap((entry) => standingOf(entry, silent));
  const mentions = castMentions(statements, parts, { silent, isUntouched: applied.length === 0 });
  return { release: read.release, mentions, statements, applied, faults };
}

/** What of a release counts: what is resolved and drawn. */
export function countingEvidence({ release, mentions, statements }: CastEvidence): ReleaseEvidence {
  return {
    release,
    mentions: mentions.filter(({ status }) => status === 'ACTIVE').map(({ mention }) => mention),
    statements: statements.filter(({ status }) => status === 'ACTIVE').map(({ statement }) => statement),
  };
}

function newEntry(original: QuotedStatement, correction: string | null): Entry {
  return { original, forms: new Map([[original.id, original]]), now: original, correction };
}

/** True: done; false: it waits; a text: why it cannot be done. */
function apply(correction: Correction, entries: Entry[], parts: Parts, text: string): boolean | string {
  if (correction.verdict === 'ADD') return add(correction, entries, parts, text);
  const entry = entries.find(({ forms }) => forms.has(correction.statement ?? ''));
  if (!entry) return false;
  if (correction.verdict === 'AMEND') {
    const fault = amend(correction, entry, parts, text);
    if (fault !== null) return fault;
  } else entry.now = correction.verdict === 'REJECT' ? null : entry.original;
  entry.correction = correction.verdict === 'RESTORE' ? null : correction.id;
  return true;
}

function add({ id, release, change }: Correction, entries: Entry[], parts: Parts, text: string): boolean {
  if (change === null || (change.quote !== undefined && !text.includes(change.quote))) return false;
  const told = tellAdded(change, release, parts, text);
  const known = entries.find(({ forms }) => forms.has(told.id));
  if (!known) entries.push(newEntry(told, id));
  else known.now = known.forms.get(told.id) ?? told;
  return true;
}

function amend({ statement, change }: Correction, entry: Entry, parts: Parts, text: string): string | null {
  const base = entry.forms.get(statement ?? '');
  if (!base || change === null) return null;
  const fault = faultOfAmending(base, { type: base.type, ...change }, parts);
  if (fault !== null) return fault;
  const told = tellAmended(base, change, parts, text);
  entry.forms.set(told.id, told);
  entry.now = told;
  return null;
}

/** A type that asks for another kind of subject or object needs new ones. */
function faultOfAmending(
  base: QuotedStatement,
  change: NonNullable<Correction['change']> & Pick<QuotedStatement, 'type'>,
  parts: Parts,
): string | null {
  if (base.type === 'CONCERNS')
    return 'a CONCERNS statement can be rejected, not amended: topics come from the vocabulary';
  const [fault] = faultsOfKinds(change, change.type);
  if (fault !== undefined) return fault;
  for (const part of ['subject', 'object'] as const) {
    const kind = parts.get(base[part])?.kind;
    if (change[part] !== undefined || kind === undefined || kindsOf(change.type, part).includes(kind)) continue;
    return `as ${change.type} it needs another ${part}: ${kindsOf(change.type, part).join(' or ')}, not ${kind}`;
  }
  return null;
}

function standingOf({ original, now, correction }: Entry, silent: boolean): CastStatement[] {
  const active = silent ? 'SILENT' : 'ACTIVE';
  if (now === null) return [{ statement: original, status: 'REJECTED', correction }];
  if (now === original) return [{ statement: original, status: active, correction }];
  return [
    { statement: original, status: 'AMENDED', correction },
    { statement: now, status: active, correction },
  ];
}

function castMentions(
  statements: readonly CastStatement[],
  parts: Parts,
  { silent, isUntouched }: { readonly silent: boolean; readonly isUntouched: boolean },
): CastMention[] {
  const active = silent ? 'SILENT' : 'ACTIVE';
  const needed = isUntouched ? null : neededBy(statements, parts, active);
  return parts.all.map((mention) => ({
    mention,
    status: needed === null || needed.has(mention.key) ? active : 'REJECTED',
    told: parts.isTold(mention.key),
  }));
}

function neededBy(statements: readonly CastStatement[], parts: Parts, active: Standing): Set<string> {
  const needed = new Set<string>();
  const need = (key: string | null): void => {
    if (key === null || needed.has(key)) return;
    needed.add(key);
    need(parts.get(key)?.within ?? null);
  };
  for (const { statement, status } of statements) {
    if (status !== active) continue;
    const { subject, object, organisation, city, place } = statement;
    for (const key of [subject, object, organisation, city, place]) need(key);
  }
  return needed;
}

function byTime(a: Correction, b: Correction): number {
  const [left, right] = [`${a.at} ${a.id}`, `${b.at} ${b.id}`];
  return left < right ? -1 : left === right ? 0 : 1;
}
