import { foldName } from '../../../domain/names.ts';
import { COUNTERPART } from '../find/counterparts.ts';
import { OF_LAND, type PersonPhrase } from '../find/person-phrase.ts';
import type { PostPhrase } from '../find/posts.ts';

import { POLICY_WORDS } from '../vocabulary/organisations.ts';
import type { PersonRecord } from './person-records.ts';
import { lettersOf, nearest } from './titles.ts';

interface Holder {
  readonly record: PersonRecord;
  /** The folded body; null where the text names none. */
  readonly body: string | null;
}

/** Who holds which title in a release: for "the Chief Executive" and "SMS". */
export class TitleBook {
  readonly #byTitle = new Map<string, Holder[]>();
  readonly #byShortTitle = new Map<string, Holder[]>();
  readonly #byOffice = new Map<string, Holder[]>();
  readonly #byLetters = new Map<string, PersonRecord[]>();

  constructor(records: readonly PersonRecord[]) {
    for (const record of records) {
      this.#addRank(record);
      for (const post of record.posts) this.#add(record, post);
    }
  }

  /** The holder last named before, as a list of one or none; those named later in the sentence where nobody else is. */
  find({ posts: [post], name, office }: PersonPhrase, later: ReadonlySet<PersonRecord>): PersonRecord[] {
    if (name.startsWith(OF_LAND)) {
      const ofLand = this.#ofLand(name.slice(OF_LAND.length));
      return onlyOne(withoutLater(office === COUNTERPART ? this.#counterparts(ofLand) : ofLand, later));
    }
    if (!post) return nearest(withoutLater(this.#byLetters.get(name) ?? this.#ofField(name), later));
    const body = fold(post.organisation);
    const title = foldName(post.title);
    const held = (this.#byTitle.get(title) ?? []).filter((holder) => agree(holder.body, body));
    const short = held.length > 0 ? [] : (this.#byShortTitle.get(title) ?? []);
    const near = [...held, ...short.filter((holder) => agree(holder.body, body))];
    const head = near.length > 0 || title !== PRESIDENT ? [] : (this.#byTitle.get(HEAD_OF_STATE) ?? []);
    const bare = near.length > 0 || head.length > 0 ? [] : this.#ofBareTitle(post.title, body);
    const others = [...near, ...head, ...bare];
    const same = others.length > 0 ? others : this.#ofOffice(post.title).filter((holder) => agree(holder.body, body));
    const fit = same.map(({ record }) => record);
    return nearest(withoutLater(fit, later));
  }

  /** "the Minister of Foreign Affairs" is the one who is called "Minister Ash" and nothing more, where there is no other minister. */
  #ofBareTitle(title: string, body: string | null): Holder[] {
    const short = foldName(shortTitle(title));
    const called = short === foldName(title) ? [] : (this.#byShortTitle.get(short) ?? []);
    const one = new Set(called.map(({ record }) => record)).size === 1 ? called : [];
    return one.filter(
      (holder) => agree(holder.body, body) && holder.record.posts.some((post) => foldName(post.title) === short),
    );
  }

  #ofOffice(title: string): Holder[] {
    const office = officeOf(title);
    return office === null ? [] : (this.#byOffice.get(office) ?? []);
  }

  /** "finance chief" is the Financial Secretary. */
  #ofField(name: string): PersonRecord[] {
    const field = /^(\p{L}{4,}) chief$/u.exec(name)?.[1]?.slice(0, FIELD_STEM);
    if (!field) return [];
    const titles = [...this.#byTitle].filter(([title]) => title.includes(field));
    return titles.flatMap(([, holders]) => holders.map(({ record }) => record));
  }

  /** Of those from one land, who holds an office that somebody from elsewhere holds as well; else all who may. */
  #counterparts(ofLand: readonly PersonRecord[]): PersonRecord[] {
    const equal = ofLand.filter(({ posts }) =>
      posts.some(({ title }) =>
        [...(this.#byTitle.get(foldName(title)) ?? []), ...this.#ofOffice(title)].some(
          ({ record }) => !ofLand.includes(record),
        ),
      ),
    );
    return equal.length > 0 ? equal : ofLand.filter(mayBeCounterpart);
  }

  /** Whose post is of that land. */
  #ofLand(land: string): PersonRecord[] {
    const folded = fold(land);
    const holders = [...this.#byTitle.values()].flat().filter(({ body }) => body === folded);
    return [...new Set(holders.map(({ record }) => record))];
  }

  /** "King Ash" of "His Majesty King Ash": what stands in his name. */
  #addRank(record: PersonRecord): void {
    const rank = /^(king|queen|sultan|prince|princess) /iu.exec(record.name)?.[1]?.toLowerCase();
    if (rank && !this.#byTitle.get(rank)?.some((holder) => holder.record === record))
      push(this.#byTitle, rank, { record, body: null });
  }

  #add(record: PersonRecord, post: PostPhrase): void {
    const holder = { record, body: fold(post.organisation) };
    if (!post.former) push(this.#byTitle, foldName(post.title), holder);
    if (!post.former) push(this.#byShortTitle, foldName(shortTitle(post.title)), holder);
    const office = post.former ? null : officeOf(post.title);
    if (office !== null) push(this.#byOffice, office, holder);
    for (const letters of lettersOf(post)) push(this.#byLetters, letters, record);
  }
}

/** Of several from one land nothing tells who is meant; those who have been named by now come first. */
function onlyOne(records: readonly PersonRecord[]): PersonRecord[] {
  const seen = records.filter(({ lastSeen }) => lastSeen >= 0);
  const [one, other] = seen.length > 0 ? seen : records;
  return one && !other ? [one] : [];
}

/** "The Premier met Mr B, the Premier of Birch": not B, who is named only behind. */
function withoutLater(records: readonly PersonRecord[], later: ReadonlySet<PersonRecord>): readonly PersonRecord[] {
  const before = records.filter((record) => !later.has(record));
  return before.length > 0 ? before : records;
}

/** Ministers and heads have counterparts; who is sent abroad has a host. */
function mayBeCounterpart({ posts }: PersonRecord): boolean {
  return posts.every(
    ({ title }) => !/ambassador|consul|envoy|representative|counsell?or|commissioner|attach/iu.test(title),
  );
}

const PRESIDENT = foldName('President');
const HEAD_OF_STATE = foldName('Head of State');

const FIELD_STEM = 6;

/** "the Minister" is the "Foreign Minister" and the "Minister for Trade": rank words stay, fields go. */
function shortTitle(title: string): string {
  const [head] = title.split(/ for | of |[ ,]*\(/u);
  const words = (head ?? title).split(' ');
  return words.filter((word, i) => i === words.length - 1 || !POLICY_WORDS.has(word.toLowerCase())).join(' ');
}

const RANK = '((?:(?:first|second|deputy|vice|acting|senior|permanent) )*)';
const FIELD_BEHIND = new RegExp(`^${RANK}(minister|secretary) (?:of|for) (?:the )?(\\p{L}{3,})`, 'u');
const FIELD_BEFORE = new RegExp(`^${RANK}(\\p{L}{3,})(?: \\p{L}+){0,4} (minister|secretary)$`, 'u');
/** "Prime Minister", "General Secretary": no fields. */
const NO_FIELDS =
  /^(?:prime|state|chief|general|home|permanent|principal|cabinet|union|federal|party|executive|assistant|under)$/u;

/** "Minister of Foreign Affairs" and "Foreign Minister" are one office: its rank, the first word of its field and its head. */
function officeOf(title: string): string | null {
  const folded = title.toLowerCase().replaceAll('-', ' ');
  const behind = FIELD_BEHIND.exec(folded);
  const before = behind ? null : FIELD_BEFORE.exec(folded);
  const [ranks, head, field] = behind ? behind.slice(1) : [before?.[1], before?.[3], before?.[2]];
  if (head === undefined || field === undefined || NO_FIELDS.test(field)) return null;
  return `${ranks ?? ''}${field} ${head}`;
}

function fold(body: string | null): string | null {
  return body === null ? null : foldName(body);
}

/** Does "the Chief Executive" of one body mean that of another? Not if both are named and neither name holds the other. */
function agree(left: string | null, right: string | null): boolean {
  return left === null || right === null || left.includes(right) || right.includes(left);
}

function push<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
