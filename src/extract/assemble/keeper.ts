import type { ReadRelease } from '../../domain/release.ts';
import type { EntityKind, Mention, Referent, Span } from '../../domain/statement.ts';
import type { Part, Reading } from '../reading.ts';
import { partKey } from './keys.ts';
import { originOf } from './origin.ts';

interface KeptPart {
  readonly part: Part;
  readonly aliases: Set<string>;
  /** Key of the place that holds it. */
  within?: string;
}

/** Keeps the referents and mentions of one release while its statements are made. */
export class Keeper {
  readonly #read: ReadRelease;
  readonly #parts = new Map<string, KeptPart>();
  readonly #mentions = new Map<string, { kind: EntityKind; referent: string; span: Span }>();

  constructor(read: ReadRelease) {
    this.#read = read;
  }

  /** The key of the referent; the part that is kept first gives the name. */
  refer(part: Part): string {
    const key = partKey(part);
    const known = this.#parts.get(key);
    const aliases = known?.aliases ?? new Set<string>();
    for (const alias of part.aliases ?? []) if (alias !== part.name) aliases.add(alias);
    if (!known) this.#parts.set(key, { part, aliases });
    return key;
  }

  /** The key of the mention; null where the part is only implied. */
  mention(part: Part): string | null {
    const referent = this.refer(part);
    if (!part.span || part.span.end <= part.span.start) return null;
    const span = originOf(this.#read, part.span);
    const key = `${span.start}-${span.end}-${referent}`;
    if (!this.#mentions.has(key)) this.#mentions.set(key, { kind: part.kind, referent, span });
    return key;
  }

  /** Says in which city a place or body is; the first that is said stands. */
  locate(key: string, city: string): void {
    const known = this.#parts.get(key);
    if (known && key !== city) known.within ??= city;
  }

  referents(reading: Reading): Referent[] {
    return [...this.#parts.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, kept]) => toReferent(key, kept, reading));
  }

  mentions(): Mention[] {
    const { text } = this.#read.release;
    return [...this.#mentions.entries()]
      .sort(([, a], [, b]) => a.span.start - b.span.start || a.span.end - b.span.end)
      .map(([key, { kind, referent, span }]) => ({
        key,
        kind,
        referent,
        ...span,
        text: text.slice(span.start, span.end),
      }));
  }
}

function toReferent(key: string, { part, aliases, within }: KeptPart, reading: Reading): Referent {
  return {
    key,
    kind: part.kind,
    name: part.name,
    aliases: [...aliases].sort(),
    named: part.named ?? true,
    ...(part.kind === 'Place' ? { placeKind: reading.placeKind(part.name) ?? (within ? 'VENUE' : 'OTHER') } : {}),
    ...(within === undefined ? {} : { within }),
    ...(part.eventType === undefined ? {} : { eventType: part.eventType }),
  };
}
