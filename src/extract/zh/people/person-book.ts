import type { PersonRecord, PostWords } from './person-record.ts';

/** As many bearers of one family name are remembered. */
const MOST_OF_FAMILY = 100;

/** Does this person hold such a post? A body only excludes those of another. */
export function holdsTitle({ posts }: PersonRecord, title: string, body: string | null, several: boolean): boolean {
  return posts.some((p) => isCalled(p, title, body) || (several && isSuch(p.foldedTitle, title)));
}

/** Who is who in one release. */
export class PersonBook {
  readonly #byFirst = new Map<string, PersonRecord[]>();
  readonly #byKey = new Map<string, PersonRecord>();
  /** The last part of a name with dots stands for the whole. */
  readonly #byLastPart = new Map<string, PersonRecord>();
  #heads: PersonRecord[] | null = null;
  readonly #ownLand: string;
  readonly #byFirstPart = new Map<string, PersonRecord>();
  /** Whole names by their last parts, those as well that stand further down. */
  readonly #wholes: ReadonlyMap<string, string>;

  /** @param ownLand where the writer is at home: of two of one name the one of that land is meant */
  constructor(names: ReadonlySet<string>, ownLand = '我国') {
    this.#ownLand = ownLand;
    const dotted = [...names].filter((name) => name.includes('·'));
    this.#wholes = new Map([
      ...dotted.map((name) => [name.split('·')[0] ?? name, name] as const),
      ...dotted.map((name) => [name.split('·').at(-1) ?? name, name] as const),
    ]);
  }

  get(key: string): PersonRecord | undefined {
    return this.#byKey.get(key);
  }

  get records(): PersonRecord[] {
    return [...this.#byKey.values()];
  }

  /** @param name as the text writes it; `folded` tells who it is */
  named(folded: string, name: string): PersonRecord {
    const known =
      this.#byKey.get(folded) ?? this.#byLastPart.get(folded) ?? this.#wholeOf(folded) ?? this.#byFirstPart.get(folded);
    if (known) return known;
    const record: PersonRecord = { key: folded, name, posts: [], places: [] };
    this.#byKey.set(folded, record);
    if (!folded.includes('·'))
      this.#byFirst.set(folded.charAt(0), [
        ...(this.#byFirst.get(folded.charAt(0)) ?? []).slice(-MOST_OF_FAMILY),
        record,
      ]);
    const [first = folded, last = folded] = [folded.split('·')[0], folded.split('·').at(-1)];
    if (last !== folded) this.#byLastPart.set(last, record);
    if (first !== folded) this.#byFirstPart.set(first, record);
    return record;
  }

  /** The only one whom the release calls the head of a delegation. Asked when all its names are read. */
  get headOfParty(): PersonRecord | null {
    if (this.#heads === null)
      this.#heads = this.records.filter(({ posts }) => posts.some((p) => p.foldedTitle === '团长'));
    const [head, other] = this.#heads;
    return head && !other ? head : null;
  }

  /** A family name of more than one character: that of a longer name. */
  hasFamily(name: string): boolean {
    return (this.#byFirst.get(name.charAt(0)) ?? []).some(
      ({ key }) => key.length > name.length && key.startsWith(name),
    );
  }

  /** "李市长": somebody of that family name with that title, else of that family name alone. */
  bySurname(surname: string, title: string): PersonRecord | null {
    const family = (this.#byFirst.get(surname.charAt(0)) ?? []).filter((r) => r.key.startsWith(surname));
    const holders = family.filter((r) => r.posts.some((p) => sharesHead(p.foldedTitle, title)));
    const own = holders.filter((r) => r.posts.some((p) => p.foldedBody.startsWith(this.#ownLand)));
    return [...holders, ...own].at(-1) ?? (family.length === 1 ? (family[0] ?? null) : null);
  }

  /** A title in a headline may call by the last part whom the text names in full further down. */
  #wholeOf(folded: string): PersonRecord | null {
    const whole = folded.includes('·') ? undefined : this.#wholes.get(folded);
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
