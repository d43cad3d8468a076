import type { PersonRecord, PostWords } from './person-record.ts';

/** Who is who in one release. */
export class PersonBook {
  readonly #byKey = new Map<string, PersonRecord>();
  /** The last part of a name with dots stands for the whole. */
  readonly #byLastPart = new Map<string, PersonRecord>();
  readonly #names: ReadonlySet<string>;

  constructor(names: ReadonlySet<string>) {
    this.#names = names;
  }

  get records(): PersonRecord[] {
    return [...this.#byKey.values()];
  }

  /** @param name as the text writes it; `folded` tells who it is */
  named(folded: string, name: string): PersonRecord {
    const known = this.#byKey.get(folded) ?? this.#byLastPart.get(folded) ?? this.#wholeOf(folded);
    if (known) return known;
    const record: PersonRecord = { key: folded, name, posts: [] };
    this.#byKey.set(folded, record);
    const last = folded.split('·').at(-1) ?? folded;
    if (last !== folded) this.#byLastPart.set(last, record);
    return record;
  }

  /** "李市长": somebody of that family name with that title, else of that family name alone. */
  bySurname(surname: string, title: string): PersonRecord | null {
    const family = this.records.filter((r) => r.key.startsWith(surname) && !r.key.includes('·'));
    return (
      family.findLast((r) => r.posts.some((p) => sharesHead(p.foldedTitle, title))) ??
      (family.length === 1 ? (family[0] ?? null) : null)
    );
  }

  /** Those who hold such a post; a body only excludes those of another. */
  byTitle(title: string, body: string | null, several = false): PersonRecord[] {
    return this.records.filter((r) =>
      r.posts.some((p) => isCalled(p, title, body) || (several && isSuch(p.foldedTitle, title))),
    );
  }

  /** A title in a headline may call by the last part whom the text names in full further down. */
  #wholeOf(folded: string): PersonRecord | null {
    if (folded.includes('·')) return null;
    const whole = [...this.#names].find((name) => name.endsWith(`·${folded}`));
    return whole === undefined ? null : this.named(whole, whole);
  }
}

function isCalled(post: PostWords, title: string, body: string | null): boolean {
  if (post.foldedTitle !== title) return false;
  return body === null || post.foldedBody === '' || post.foldedBody.includes(body) || body.includes(post.foldedBody);
}

const MINISTERS = new Map([
  ['外长', /外交部长|外交大臣|外长|外相|国务卿/u],
  ['防长', /国防部长|防长|国防大臣|防卫大臣/u],
  ['财长', /财政部长|财长|财政大臣/u],
]);

/** "两位局长" are an acting one as well, "两国外长" a minister and a secretary. */
function isSuch(title: string, called: string): boolean {
  return MINISTERS.get(called)?.test(title) ?? title.endsWith(called);
}

function sharesHead(title: string, short: string): boolean {
  return title === short || title.endsWith(short) || (short.length > 1 && title.endsWith(short.slice(-2)));
}
