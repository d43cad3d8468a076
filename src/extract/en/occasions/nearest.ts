import type { EventType } from '../../../domain/statement.ts';
import type { OccasionRecord } from './occasion-list.ts';
import { headFits } from './same-occasion.ts';

/** Finds, of the occasions that a head fits, the one last named before a sentence, else the first of all. */
export class Nearest {
  readonly #records: readonly OccasionRecord[];
  readonly #byHead = new Map<string, Namings>();

  constructor(records: readonly OccasionRecord[]) {
    this.#records = records;
  }

  find(sentence: number, head?: string): OccasionRecord | null {
    let namings = this.#byHead.get(head ?? '');
    if (!namings) {
      namings = readNamings(head ? this.#fitting(head) : this.#records);
      this.#byHead.set(head ?? '', namings);
    }
    return lastUpTo(namings, sentence) ?? namings.first;
  }

  /** "the meeting" of a release that names none so: what it told last of that kind. */
  findKind(sentence: number, head: string): OccasionRecord | null {
    const key = `kind of ${head}`;
    const namings = this.#byHead.get(key) ?? readNamings(this.#records.filter((r) => isCalled(r, head)));
    this.#byHead.set(key, namings);
    return lastUpTo(namings, sentence);
  }

  #fitting(head: string): readonly OccasionRecord[] {
    return this.#records.filter((r) => headFits(r.name, head) || isCeremony(r, head));
  }
}

function isCalled({ type }: OccasionRecord, head: string): boolean {
  return KINDS_CALLED[head]?.includes(type) === true;
}

// "the ceremony" may be an opening, an unveiling or a convocation.
function isCeremony({ type }: OccasionRecord, head: string): boolean {
  return head === 'ceremony' && type === 'CEREMONY';
}

/** What a release without one of that name calls so: a plenary session is a meeting, a banquet a dinner. */
const KINDS_CALLED: Readonly<Record<string, readonly EventType[]>> = {
  meeting: ['SESSION', 'CONFERENCE'],
  session: ['SESSION'],
  conference: ['CONFERENCE'],
  dinner: ['DINNER'],
  lunch: ['DINNER'],
  luncheon: ['DINNER'],
};

interface Namings {
  readonly first: OccasionRecord | null;
  /** Sentences in order, each with the record first named of those named in it. */
  readonly at: readonly { readonly sentence: number; readonly record: OccasionRecord }[];
}

function readNamings(fit: readonly OccasionRecord[]): Namings {
  const bySentence = new Map<number, OccasionRecord>();
  for (const record of fit) {
    for (const { sentence } of record.seen) if (!bySentence.has(sentence)) bySentence.set(sentence, record);
  }
  const at = [...bySentence].map(([sentence, record]) => ({ sentence, record }));
  return { first: fit[0] ?? null, at: at.sort((a, b) => a.sentence - b.sentence) };
}

function lastUpTo({ at }: Namings, sentence: number): OccasionRecord | null {
  let [low, high] = [0, at.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle]?.sentence ?? 0) <= sentence) low = middle + 1;
    else high = middle;
  }
  return at[low - 1]?.record ?? null;
}
