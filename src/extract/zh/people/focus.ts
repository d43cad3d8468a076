import { wordSet } from '../vocabulary/words.ts';
import type { Item } from './find-phrases.ts';
import type { PersonPhrase, PersonRecord } from './person-record.ts';

/** Titles and pronouns mean nobody further back. */
const MOST_RECENT = 100;
/** A text goes on about so many at most. */
const MOST_IN_GROUP = 12;
export const PARTIES = wordSet(
  '代表团 访问团 考察团 交流团 视察团 参访团 学习团 慰问团 调研组 考察组 视察组 督导组 检查组 一行 一行人',
);

/** What was told last, while a text is read in order. */
export class Focus {
  topic: PersonRecord | null = null;
  /** The persons told last, each once, the latest behind. */
  recent: PersonRecord[] = [];
  /** Who leads the party told last: one, or all those who "lead a delegation". */
  leaders: readonly PersonRecord[] = [];
  /** Whose party the text calls how: "青河市政府代表团". */
  readonly led = new Map<string, PersonRecord>();
  /** Who set out together with others that the text does not name. */
  traveller: PersonRecord[] = [];
  /** The list of several that the text began with, while it goes on about them. */
  group: PersonRecord[] = [];
  /** The two that the sentence before was about; those who sat by do not part them. */
  pair: PersonRecord[] = [];
  /** The two that a sentence began with. */
  couple: PersonRecord[] = [];
  /** Who came, in the sentence before: "甲、乙到访我校。" */
  callers: PersonRecord[] = [];
  /** A delegation of unnamed people acts: "他们" are they. */
  unnamed = false;

  get leader(): PersonRecord | null {
    return this.leaders[0] ?? null;
  }

  /** Somebody is named or meant by the item at `i`. */
  remember(phrase: PersonPhrase, items: readonly Item[], i: number): void {
    const { recent } = this;
    for (const person of phrase.persons) {
      if (recent.includes(person)) recent.splice(recent.indexOf(person), 1);
      recent.push(person);
      if (recent.length > MOST_RECENT) recent.shift();
    }
    const leads = isLeading(items, i);
    if (phrase.form === 'PARTY' && phrase.persons.every((p) => this.leaders.includes(p))) return;
    if (leads && phrase.form === 'NAME') this.leaders = allOfList(items, i);
    else if (phrase.party || leads) this.leaders = [firstOfList(items, i) ?? this.leaders[0]].flatMap((p) => p ?? []);
  }

  /** A sentence has ended. */
  rememberSentence(items: readonly Item[], topic: PersonRecord | null): void {
    if (!isAttendance(items) || this.topic === null) this.topic = topic ?? this.topic;
    this.#rememberPair(items);
    this.#rememberGroup(items);
    this.#rememberFollowers(items);
    this.traveller = travellersIn(items, this.group) ?? this.traveller;
    this.callers = callersIn(items);
    this.#rememberUnnamed(items);
  }

  #rememberPair(items: readonly Item[]): void {
    const persons = [...new Set(items.flatMap((i) => i.phrase?.persons ?? []))];
    const lists = items.some((i) => i.act === 'JOIN' || i.act === 'INCLUDE');
    if (persons.length === 0 || (lists && !items.some((i) => i.act === 'HOLD'))) return;
    this.pair = persons.length === 2 && items.some((i) => i.act === 'MEET' || i.act === 'TALK') ? persons : [];
  }

  /** "局长甲、局长乙和局长丙今日考察": the text is about the three till a sentence begins with another. */
  #rememberGroup(items: readonly Item[]): void {
    const first = items.find((i) => i.phrase !== undefined || i.act !== undefined)?.phrase;
    if (!first) return;
    const meets = items.some((i) => i.act === 'MEET' || i.act === 'TALK');
    const at = items.findIndex((i) => i.phrase === first);
    this.couple = coupleAt(items, at) ?? this.couple;
    const persons = listFrom(items, at, meets ? /^(?:、|和|及|以及)$/u : /^(?:、|和|及|与|以及)$/u);
    if (
      persons.length > 2 &&
      persons.length <= MOST_IN_GROUP &&
      !items.some((i) => i.act === 'JOIN' || i.act === 'INCLUDE')
    )
      this.group = persons;
    else if (!first.persons.every((p) => this.group.includes(p))) this.group = [];
  }

  /** "副局长甲和主任乙亦有同行。他们": with whom they went along. */
  #rememberFollowers(items: readonly Item[]): void {
    const { topic } = this;
    if (topic === null || !isAttendance(items) || !items.some((i) => i.act === 'FOLLOW')) return;
    const persons = new Set([topic, ...items.flatMap((i) => i.phrase?.persons ?? [])]);
    if (persons.size > 2 && persons.size <= MOST_IN_GROUP) this.group = [...persons];
  }

  /** Whose party nobody leads by name, and who acts before anybody that is named. */
  #rememberUnnamed(items: readonly Item[]): void {
    const party = items.findIndex((i) => PARTIES.has(i.text) && !i.phrase);
    const person = items.findIndex((i) => i.phrase !== undefined);
    if (party >= 0 && this.leader === null && (person < 0 || party < person)) this.unnamed = true;
    else if (person === 0) this.unnamed = false;
  }
}

/** "校长甲、副校长乙到访我校。": those in front of the first verb, where it is one of coming. */
function callersIn(items: readonly Item[]): PersonRecord[] {
  const verb = items.findIndex((i) => i.act !== undefined || /^(?:来访|前来)$/u.test(i.text));
  const comes = items[verb]?.act === 'VISIT' || items[verb]?.act === 'GO' || items[verb]?.act === undefined;
  const first = items.findIndex((i) => i.phrase !== undefined);
  return verb > first && first >= 0 && comes ? listFrom(items, first, /^(?:、|和|及|与|以及)$/u) : [];
}

const OF_JOURNEY = /^(?:是次|此次|今次|本次|此行)$/u;

/** "局长某某亦有出席。": the text goes on about the one before. */
function isAttendance(items: readonly Item[]): boolean {
  // "是次访京，副局长某某亦有同行"
  const acts = items.flatMap((i, k) => (OF_JOURNEY.test(items[k - 1]?.text ?? '') ? [] : (i.act ?? [])));
  return acts.length > 0 && acts.every((act) => act === 'JOIN' || act === 'FOLLOW');
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

/** "甲及乙抵达": two, and no more. */
function coupleAt(items: readonly Item[], at: number): PersonRecord[] | null {
  if (items[at]?.phrase?.form !== 'NAME') return null;
  const two = listFrom(items, at, /^(?:、|和|及|以及)$/u);
  return two.length === 2 ? two : [];
}

/** "甲、乙和丙": the names of a list. */
function listFrom(items: readonly Item[], from: number, joint: RegExp): PersonRecord[] {
  const persons: PersonRecord[] = [];
  for (let i = from; items[i]?.phrase?.form === 'NAME'; i += 2) {
    persons.push(...(items[i]?.phrase?.persons ?? []));
    if (persons.length > MOST_IN_GROUP || !joint.test(items[i + 1]?.text ?? '')) break;
  }
  return persons;
}

/** "大使甲和秘书长乙一行": the first leads. */
function firstOfList(items: readonly Item[], i: number): PersonRecord | undefined {
  let first = i;
  while (/^(?:和|、|及)$/u.test(items[first - 1]?.text ?? '') && items[first - 2]?.phrase?.form === 'NAME') first -= 2;
  return items[first]?.phrase?.persons[0];
}

/** "市委书记甲，市长乙率团": all of them lead. */
function allOfList(items: readonly Item[], i: number): PersonRecord[] {
  let first = i;
  while (/^(?:和|、|及|，)$/u.test(items[first - 1]?.text ?? '') && items[first - 2]?.phrase?.form === 'NAME')
    first -= 2;
  const phrases = items.slice(first, i + 1).flatMap((item) => item.phrase ?? []);
  return [...new Set(phrases.flatMap(({ persons }) => persons))].slice(0, MOST_IN_GROUP);
}

/** "某某于5月3日至4日率领", before any other verb or mark. */
function isLeading(items: readonly Item[], i: number): boolean {
  const next = items.slice(i + 1, i + 6);
  // "在某某带领下", "以某某为团长"
  if (/^[率带]领(?:之)?下$/u.test(next[0]?.text ?? '')) return true;
  if (next[0]?.text === '为' && /团长$|^首$/u.test(next[1]?.text ?? '')) return true;
  const lead = next.findIndex((t) => t.act === 'LEAD' || (t.act && /^率(?:团|队|代表团)/u.test(t.text)));
  return lead >= 0 && next.slice(0, lead).every((t) => t.kind === 'TIME' || t.kind === 'GRAMMAR' || t.text === '日');
}
