import { foldName } from '../../../domain/names.ts';
import type { EventType } from '../../../domain/statement.ts';
import type { OccasionPhrase } from '../find/occasions/occasion-phrase.ts';
import { NameIndex } from './name-index.ts';

/** An event or agreement that the release names. */
export interface OccasionRecord {
  readonly name: string;
  readonly aliases: Set<string>;
  readonly type: EventType;
  readonly seen: { readonly sentence: number; readonly from: number; readonly to: number }[];
}

export function newOccasion({ text, from, to }: OccasionPhrase, type: EventType, sentence: number): OccasionRecord {
  return { name: text, aliases: new Set(), type, seen: [{ sentence, from, to }] };
}

/** The events or the agreements of a release, in order of first naming, found by name. */
export class OccasionList {
  readonly #records: OccasionRecord[] = [];
  readonly #index = new NameIndex<OccasionRecord>();
  readonly #order = new Map<OccasionRecord, number>();
  readonly #called = new Map<string, OccasionRecord>();

  constructor(records: readonly OccasionRecord[] = []) {
    for (const record of records) this.#append(record);
  }

  get records(): readonly OccasionRecord[] {
    return this.#records;
  }

  /** The record that bears this name or alias, else the first with a name that means the same. */
  find(text: string): OccasionRecord | undefined {
    return this.#called.get(foldName(text)) ?? this.#index.firstSame(text);
  }

  /** The only record that holds all words of this name and more: "the plenary session" is the Third Plenary Session of X. */
  fuller(text: string): OccasionRecord | undefined {
    const [full, other] = this.#index.fuller(text);
    return other ? undefined : full;
  }

  /** One naming more: of a known occasion, or of a new one. */
  add(phrase: OccasionPhrase, type: EventType, sentence: number): void {
    const { text } = phrase;
    const occasion = newOccasion(phrase, type, sentence);
    const same = this.#earlier(this.#called.get(foldName(text)), this.#index.firstSame(text));
    if (!same) this.#append(occasion);
    else {
      same.seen.push(...occasion.seen);
      if (foldName(same.name) !== foldName(text)) this.#call(same, text);
    }
  }

  /** "the framework agreement" is the one that the release names in full, if it names but one: the short form is an alias. */
  withoutShortForms(): OccasionList {
    const kept = this.#records.filter((short) => {
      const [full, other] = this.#index.fuller(short.name);
      if (!full || other) return true;
      full.seen.push(...short.seen);
      for (const name of [short.name, ...short.aliases]) full.aliases.add(name);
      return false;
    });
    return new OccasionList(kept);
  }

  #append(record: OccasionRecord): void {
    this.#order.set(record, this.#records.length);
    this.#records.push(record);
    this.#index.add(record.name, record);
    for (const name of [record.name, ...record.aliases]) this.#remember(name, record);
  }

  #call(record: OccasionRecord, text: string): void {
    record.aliases.add(text);
    this.#remember(text, record);
  }

  #remember(name: string, record: OccasionRecord): void {
    const folded = foldName(name);
    this.#called.set(folded, this.#earlier(this.#called.get(folded), record) ?? record);
  }

  #earlier(left: OccasionRecord | undefined, right: OccasionRecord | undefined): OccasionRecord | undefined {
    if (!left || !right) return left ?? right;
    return (this.#order.get(right) ?? 0) < (this.#order.get(left) ?? 0) ? right : left;
  }
}
