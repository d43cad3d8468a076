import type { Decision, ReleaseEvidence, ReleaseMention } from '../domain/evidence.ts';
import type { Judgement, Verdict } from '../domain/judgement.ts';
import type { Register, RegisterEntry } from '../domain/register.ts';
import type { Warning } from '../domain/warnings.ts';

type Kind = RegisterEntry['kind'];
type EntryOf<K extends Kind> = Extract<RegisterEntry, { readonly kind: K }>;

/** What a rule of resolution may look at: one release, the register, and what was decided before it. */
export interface ResolveContext {
  readonly evidence: ReleaseEvidence;
  readonly register: Register;
  /** Folds a name for comparison; the register's index uses the same. */
  readonly key: (name: string) => string;
  readonly decided: Map<string, Decision>;
  readonly warnings: Warning[];
  /** The judgements that stand on mentions of this release, by mention id. */
  readonly judged: ReadonlyMap<string, readonly Judgement[]>;
}

/** Gives a decision, or undefined where the rule does not apply: then the next one is asked. */
export type ResolveRule = (mention: ReleaseMention, context: ResolveContext) => Decision | undefined;

/** The entries of a kind that bear a name. */
export function entriesNamed<K extends Kind>(context: ResolveContext, kind: K, name: string): EntryOf<K>[] {
  const ids = context.register.byName.get(`${kind}:${context.key(name)}`) ?? [];
  return ids.flatMap((id) => entryOf(context, kind, id) ?? []);
}

/** The same with those that bear it as a weak name: for rules that have other evidence besides. */
export function entriesKnownAs<K extends Kind>(context: ResolveContext, kind: K, name: string): EntryOf<K>[] {
  const weak = context.register.byWeakName.get(`${kind}:${context.key(name)}`) ?? [];
  const entries = [...entriesNamed(context, kind, name), ...weak.flatMap((id) => entryOf(context, kind, id) ?? [])];
  return [...new Set(entries)];
}

export function entryOf<K extends Kind>(context: ResolveContext, kind: K, id: string | null): EntryOf<K> | undefined {
  const entry = id === null ? undefined : context.register.entries.get(id);
  return entry?.kind === kind ? (entry as EntryOf<K>) : undefined;
}

/** A decision for an entry of the register: it is its own block. */
export function registered(id: string, method: string, score: number): Decision {
  return { registered: id, method, score, block: id, features: [] };
}

/** A decision for what the register does not know. */
export function open(block: string, method: string, score: number): Decision {
  return { registered: null, method, score, block, features: [] };
}

export function mentionOf(context: ResolveContext, key: string | null): ReleaseMention | undefined {
  return key === null ? undefined : context.evidence.mentions.find((mention) => mention.key === key);
}

export function warnAmbiguous(
  context: ResolveContext,
  mention: ReleaseMention,
  candidates: readonly RegisterEntry[],
): void {
  const [span] = mention.spans;
  const ids = candidates.map((entry) => `"${entry.id}"`).join(', ');
  context.warnings.push({
    kind: 'ambiguous-name',
    message: `"${mention.name}" may be ${ids}; kept apart`,
    release: context.evidence.release.id,
    ...(span && mention.text !== null ? { start: span.start, end: span.end, text: mention.text } : {}),
  });
}

/** The other ends of the judgements of a verdict on a mention: ids of mentions or register entries. */
export function judgedAs({ judged }: ResolveContext, mention: string, verdict: Verdict): string[] {
  const ofVerdict = (judged.get(mention) ?? []).filter((judgement) => judgement.verdict === verdict);
  return ofVerdict.map(({ left, right }) => (left === mention ? right : left));
}
