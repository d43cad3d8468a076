import { postsBefore } from '../find/posts.ts';
import { foldHan } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../vocabulary/words.ts';
import { type Item, type Readers, surnameBefore } from './find-phrases.ts';
import { holdsTitle } from './person-book.ts';
import type { PersonPhrase, PersonRecord, PhraseForm } from './person-record.ts';

/** What was told last, while a text is read in order. */
interface Focus {
  topic: PersonRecord | null;
  /** The persons told last, each once, the latest behind. */
  recent: PersonRecord[];
  leader: PersonRecord | null;
  /** Whose party the text calls how: "青河市政府代表团". */
  readonly led: Map<string, PersonRecord>;
  /** Who set out together with others that the text does not name. */
  traveller: PersonRecord[];
  /** The list of several that the text began with, while it goes on about them. */
  group: PersonRecord[];
  /** The two that the sentence before was about; those who sat by do not part them. */
  pair: PersonRecord[];
  /** A delegation of unnamed people acts: "他们" are they. */
  unnamed: boolean;
}

/** Titles and pronouns mean nobody further back. */
const MOST_RECENT = 100;
/** A text goes on about so many at most. */
const MOST_IN_GROUP = 12;
const SINGULAR = wordSet('他 她');
const PAIR = wordSet('两国元首 两国领导人 两国总理 两国首脑 两国外长 两国防长 双方领导人 双方 两人 二人 他们 她们');
const THEY = wordSet('他们 她们');
const PARTIES = wordSet('代表团 访问团 考察团 交流团 视察团 参访团 学习团 一行 一行人');
const PARTY_WORDS = /^(?:客人|来宾|外宾)$/u;
const SEVERAL = wordSet('两位 二人 三位 四位 五位 六位 两名 三名 两国 双方');
/** Between these a title stands for whom holds it. */
const AROUND = new Set(['MARK', 'GRAMMAR', 'VERB', 'TIME', 'PLACE', 'PERSON', 'RANK', 'PLAIN', 'LATIN']);

/** Puts persons in for titles, family names with titles, pronouns and parties. Goes through the sentences in order. */
export class References {
  readonly #readers: Readers;
  readonly #focus: Focus = {
    topic: null,
    recent: [],
    leader: null,
    led: new Map(),
    traveller: [],
    group: [],
    pair: [],
    unnamed: false,
  };

  constructor(readers: Readers) {
    this.#readers = readers;
  }

  read(items: readonly Item[]): Item[] {
    const result: Item[] = [];
    let topic: PersonRecord | null = null;
    items.forEach((item, i) => {
      const found = item.kind === 'PERSON' ? { phrase: item.phrase, from: i } : this.#referenceAt(items, i);
      if (!found?.phrase) {
        result.push(item);
        return;
      }
      result.length -= i - found.from;
      result.push({
        kind: 'PERSON',
        text: item.text,
        start: found.phrase.start,
        end: found.phrase.end,
        phrase: found.phrase,
      });
      this.#remember(found.phrase, items, i);
      if (topic === null && !isBeside(items, found.from)) topic = found.phrase.persons[0] ?? null;
    });
    this.#focus.topic = topic ?? this.#focus.topic;
    this.#rememberPair(result);
    this.#rememberGroup(result);
    this.#focus.traveller = travellersIn(result, this.#focus.group) ?? this.#focus.traveller;
    this.#rememberUnnamed(result);
    return result;
  }

  #remember(phrase: PersonPhrase, items: readonly Item[], i: number): void {
    const { recent } = this.#focus;
    for (const person of phrase.persons) {
      if (recent.includes(person)) recent.splice(recent.indexOf(person), 1);
      recent.push(person);
      if (recent.length > MOST_RECENT) recent.shift();
    }
    const leads = isLeading(items, i);
    if (phrase.party || leads) this.#focus.leader = firstOfList(items, i) ?? this.#focus.leader;
  }

  #rememberPair(items: readonly Item[]): void {
    const persons = [...new Set(items.flatMap((i) => i.phrase?.persons ?? []))];
    if (persons.length === 0 || items.some((i) => i.act === 'JOIN' || i.act === 'INCLUDE')) return;
    this.#focus.pair = persons.length === 2 && items.some((i) => i.act === 'MEET' || i.act === 'TALK') ? persons : [];
  }

  /** "局长甲、局长乙和局长丙今日考察": the text is about the three till a sentence begins with another. */
  #rememberGroup(items: readonly Item[]): void {
    const first = items.find((i) => i.phrase !== undefined || i.act !== undefined)?.phrase;
    if (!first) return;
    const persons = listFrom(
      items,
      items.findIndex((i) => i.phrase === first),
    );
    if (
      persons.length > 2 &&
      persons.length <= MOST_IN_GROUP &&
      !items.some((i) => i.act === 'JOIN' || i.act === 'INCLUDE')
    )
      this.#focus.group = persons;
    else if (!first.persons.every((p) => this.#focus.group.includes(p))) this.#focus.group = [];
  }

  /** Whose party nobody leads by name, and who acts before anybody that is named. */
  #rememberUnnamed(items: readonly Item[]): void {
    const party = items.findIndex((i) => PARTIES.has(i.text) && !i.phrase);
    const person = items.findIndex((i) => i.phrase !== undefined);
    if (party >= 0 && this.#focus.leader === null && (person < 0 || party < person)) this.#focus.unnamed = true;
    else if (person === 0) this.#focus.unnamed = false;
  }

  #referenceAt(items: readonly Item[], i: number): { phrase: PersonPhrase; from: number } | null {
    const item = items[i];
    if (!item) return null;
    if (item.kind === 'TITLE' || item.kind === 'HONORIFIC') return this.#titleAt(items, i);
    const persons = this.#pronoun(item, items, i);
    return persons.length === 0
      ? null
      : {
          phrase: phraseOf(
            item,
            item,
            persons,
            PARTIES.has(item.text) || PARTY_WORDS.test(item.text) ? 'PARTY' : 'PRONOUN',
          ),
          from: i,
        };
  }

  #pronoun(item: Item, items: readonly Item[], i: number): PersonRecord[] {
    const { topic, recent, leader, pair } = this.#focus;
    if (SINGULAR.has(item.text)) return topic ? [topic] : [];
    if (THEY.has(item.text) && this.#focus.unnamed) return [];
    if (THEY.has(item.text) && this.#focus.group.length > 2) return this.#focus.group;
    // "他们随后前往": those who came, not whom they met.
    if (THEY.has(item.text) && topic && goesOn(items, i)) return [topic];
    // "并就双方关心的议题": they do nothing there.
    if (/^双方/u.test(item.text) && /^(?:就|并就|对|围绕)$/u.test(items[i - 1]?.text ?? '')) return [];
    if (PAIR.has(item.text) && pair.length === 2) return pair;
    // "双方" where several were told: bodies, or nobody knows who.
    if (item.text === '双方') return recent.length === 2 ? [...recent] : [];
    if (PAIR.has(item.text)) return recent.slice(-2);
    // "代表团一行": the same.
    if (/^一行人?$/u.test(item.text) && i > 0 && PARTIES.has(items[i - 1]?.text ?? ''))
      return this.#pronoun(items[i - 1] as Item, items, i - 1);
    // "客人参观了": they act.
    if (PARTY_WORDS.test(item.text) && leader && isActing(items, i)) return [leader];
    if (
      PARTIES.has(item.text) &&
      items[i + 1]?.kind !== 'TITLE' &&
      items[i + 1]?.kind !== 'BODY' &&
      items[i + 1]?.text !== '成员'
    )
      return this.#calledParty(items, i) ?? this.#partyOf(items[i - 1]) ?? this.#ledBy(items, i);
    return [];
  }

  /** "特区政府代表团": the party that the text has called so, or longer. */
  #calledParty(items: readonly Item[], i: number): PersonRecord[] | null {
    const { led, leader } = this.#focus;
    const words = wordsBefore(items, i);
    if (words === '') return null;
    const isLed = items.slice(Math.max(0, i - 8), i).some((t) => t.act === 'LEAD');
    const [, known] = (!isLed && [...led].find(([called]) => called.endsWith(words))) || [];
    if (known) return [known];
    if (isLed && leader) led.set(words, leader);
    return null;
  }

  /** Without a leader, a party that acts at the head of a sentence is that of whoever set out with others. */
  #ledBy(items: readonly Item[], i: number): PersonRecord[] {
    const { leader, traveller } = this.#focus;
    const opens = items.slice(0, i).every((t) => t.kind === 'TIME' || t.kind === 'MARK' || t.kind === 'PLAIN');
    return leader ? [leader] : opens ? traveller : [];
  }

  /** "津河市代表团": led by whom the text calls an officer of that place. */
  #partyOf(place: Item | undefined): PersonRecord[] | null {
    if (place?.kind !== 'PLACE') return null;
    const { recent, leader } = this.#focus;
    const isOf = (r: PersonRecord) => r.posts.some((p) => p.foldedBody.startsWith(place.text));
    const led = leader && isOf(leader) ? leader : recent.find(isOf);
    return led ? [led] : null;
  }

  #titleAt(items: readonly Item[], i: number): { phrase: PersonPhrase; from: number } | null {
    const item = items[i];
    const next = items[i + 1];
    if (!item || (next && (!AROUND.has(next.kind) || next.text === '、'))) return null;
    const length = surnameBefore(items, i, this.#readers.book);
    if (length > 0) {
      const surname = items
        .slice(i - length, i)
        .map((t) => t.text)
        .join('');
      const person = this.#readers.book.bySurname(surname, item.text);
      return person ? { phrase: phraseOf(items[i - length] ?? item, item, [person], 'TITLE'), from: i - length } : null;
    }
    return item.kind === 'TITLE' ? this.#byTitle(items, i) : null;
  }

  #byTitle(items: readonly Item[], i: number): { phrase: PersonPhrase; from: number } | null {
    const chain = postsBefore(items.slice(0, i + 1) as Token[], i + 1);
    const [post] = chain?.posts ?? [];
    if (!chain || !post || chain.posts.length > 1) return null;
    const { original } = this.#readers;
    const words = post.title.map((s) => foldHan(original.slice(s.start, s.end))).join('');
    const title = words.replace(/^(?:两国|双方)/u, '');
    const body = post.organisation ? foldHan(original.slice(post.organisation.start, post.organisation.end)) : null;
    const several = title !== words || SEVERAL.has(body ?? '') || SEVERAL.has(items[chain.from - 1]?.text ?? '');
    const asked = SEVERAL.has(body ?? '') ? null : body;
    const holders = this.#focus.recent.filter((r) => holdsTitle(r, title, asked, several));
    const persons = several ? holders : holders.slice(-1);
    const first = items[chain.from];
    return first && persons.length > 0 && (several || holders.length === 1)
      ? { phrase: phraseOf(first, items[i] ?? first, persons, 'TITLE'), from: chain.from }
      : null;
  }
}

/** "青河市政府" of "青河市政府代表团", in short. */
function wordsBefore(items: readonly Item[], i: number): string {
  let from = i;
  while (i - from < 4 && ['PLACE', 'BODY'].includes(items[from - 1]?.kind ?? '') && !items[from - 1]?.phrase) from--;
  return items
    .slice(from, i)
    .map((t) => t.text)
    .join('')
    .replace('特别行政区', '特区');
}

/** "某某与区议会主席今日展开访问": together with others, whom nobody names. */
function travellersIn(items: readonly Item[], group: PersonRecord[]): PersonRecord[] | null {
  const [first, joint, ...rest] = items;
  const act = rest.find((t) => t.act && t.act !== 'ATTEND')?.act;
  if (act !== 'VISIT' && act !== 'GO') return null;
  if (first?.phrase && group.length > 2 && first.phrase.persons.every((p) => group.includes(p))) return group;
  const together = first?.phrase?.form === 'NAME' && /^(?:与|和|及|联同|连同)$/u.test(joint?.text ?? '');
  return together && rest.every((t) => !t.phrase) ? [...first.phrase.persons] : null;
}

/** "甲、乙和丙": the names of a list. */
function listFrom(items: readonly Item[], from: number): PersonRecord[] {
  const persons: PersonRecord[] = [];
  for (let i = from; items[i]?.phrase?.form === 'NAME'; i += 2) {
    persons.push(...(items[i]?.phrase?.persons ?? []));
    if (persons.length > MOST_IN_GROUP || !/^(?:、|和|及|与|以及)$/u.test(items[i + 1]?.text ?? '')) break;
  }
  return persons;
}

/** "客人还参观了", "接待来访客人" */
function isActing(items: readonly Item[], i: number): boolean {
  return (
    items.slice(i + 1, i + 3).some((t) => t.act) || items.slice(Math.max(0, i - 2), i).some((t) => t.act === 'MEET')
  );
}

function goesOn(items: readonly Item[], i: number): boolean {
  const act = items.slice(i + 1, i + 5).find((t) => t.act)?.act;
  return act === 'GO' || act === 'VISIT' || act === 'RETURN';
}

function phraseOf(first: Item, last: Item, persons: readonly PersonRecord[], form: PhraseForm): PersonPhrase {
  return { start: first.start, end: last.end, persons, form, name: null, posts: [], party: form === 'PARTY' };
}

/** "大使甲和秘书长乙一行": the first leads. */
function firstOfList(items: readonly Item[], i: number): PersonRecord | undefined {
  let first = i;
  while (/^(?:和|、|及)$/u.test(items[first - 1]?.text ?? '') && items[first - 2]?.phrase?.form === 'NAME') first -= 2;
  return items[first]?.phrase?.persons[0];
}

/** "某某于5月3日至4日率领", before any other verb or mark. */
function isLeading(items: readonly Item[], i: number): boolean {
  const next = items.slice(i + 1, i + 6);
  // "在某某带领下", "以某某为团长"
  if (/^[率带]领(?:之)?下$/u.test(next[0]?.text ?? '')) return true;
  if (next[0]?.text === '为' && /团长$/u.test(next[1]?.text ?? '')) return true;
  const lead = next.findIndex((t) => t.act === 'LEAD' || (t.act && /^率(?:团|队|代表团)/u.test(t.text)));
  return lead >= 0 && next.slice(0, lead).every((t) => t.kind === 'TIME' || t.kind === 'GRAMMAR' || t.text === '日');
}

/** "在某某陪同下", "应某某邀请": whom the sentence is not about. */
function isBeside(items: readonly Item[], i: number): boolean {
  return ['在', '应', '由', '与', '同', '获'].includes(items[i - 1]?.text ?? '');
}
