import type { CorrectedPart } from '../domain/correction.ts';
import type { ReleaseMention } from '../domain/evidence.ts';
import { mentionId, mentionKey } from '../domain/ids.ts';
import { foldName } from '../domain/names.ts';
import type { EntityKind, PlaceKind, Span } from '../domain/statement.ts';

/** The mentions of a release while corrections are told: those that were read, and those that corrections add. */
export class Parts {
  readonly #release: string;
  readonly #text: string;
  readonly #mentions: Map<string, ReleaseMention>;
  readonly #told = new Set<string>();

  constructor(release: string, text: string, read: readonly ReleaseMention[]) {
    this.#release = release;
    this.#text = text;
    this.#mentions = new Map(read.map((mention) => [mention.key, mention]));
  }

  get all(): readonly ReleaseMention[] {
    return [...this.#mentions.values()];
  }

  get(key: string): ReleaseMention | undefined {
    return this.#mentions.get(key);
  }

  isTold(key: string): boolean {
    return this.#told.has(key);
  }

  /** The key of the mention that bears this name in the release; where none does, one is added. */
  refer({ name, kind: own }: CorrectedPart, kinds: readonly EntityKind[], placeKind: PlaceKind | null = null): string {
    const allowed = own === null ? kinds : [own];
    const folded = foldName(name) || name;
    const known = this.all.filter((mention) => allowed.includes(mention.kind) && mention.kind !== 'Post');
    const found =
      known.find(({ key, kind }) => key === mentionKey(kind, name)) ??
      known.find((mention) => [mention.name, ...mention.aliases].some((one) => foldName(one) === folded));
    if (found) return found.key;
    const kind = allowed[0] ?? 'Person';
    return this.#add({ key: mentionKey(kind, name), kind, name, placeKind: kind === 'Place' ? placeKind : null });
  }

  /** The office of a title at an organisation; without one, of its holder. */
  office(title: string, organisation: string | null, holder: string): string {
    const key = `Post:${foldName(title) || title}@${organisation ?? `?${holder}`}`;
    return this.#mentions.has(key) ? key : this.#add({ key, kind: 'Post', name: title, within: organisation });
  }

  #add(mention: Pick<ReleaseMention, 'key' | 'kind' | 'name'> & Partial<ReleaseMention>): string {
    const span = spanOf(mention.name, this.#text);
    this.#mentions.set(mention.key, {
      aliases: [],
      named: true,
      placeKind: null,
      within: null,
      eventType: null,
      id: mentionId(this.#release, mention.key),
      spans: [span],
      text: this.#text.slice(span.start, span.end),
      ...mention,
    });
    this.#told.add(mention.key);
    return mention.key;
  }
}

/** Where a text first holds these words; the empty span at its beginning where it does not. */
export function spanOf(words: string, text: string): Span {
  const start = words === '' ? -1 : text.indexOf(words);
  return start < 0 ? { start: 0, end: 0 } : { start, end: start + words.length };
}
