import type { Item } from '../people/find-phrases.ts';
import type { PersonPhrase } from '../people/person-record.ts';
import type { ZhSentence } from '../text/sentences.ts';
import { wordSet } from '../vocabulary/words.ts';
import { inSlot, readSlots } from './cast.ts';
import type { Cast, Clause } from './clause.ts';
import { isOfFuture, type Mood, modalityOf, moodOf } from './modality.ts';
import {
  isCaused,
  isListed,
  isOfLedPartner,
  isOfNoun,
  isOfPartner,
  isOfTheirParty,
  isOfWords,
  isWelcomed,
} from './of-nouns.ts';
import { actAt, asPredicate, qualifiedBy } from './predicates.ts';
import { quotedItems } from './quotes.ts';
import type { Stretch } from './stretch.ts';
import { stretchesOf } from './stretches.ts';

/** After these somebody tells what is no act of the release, up to the end of the sentence. */
const TELLS_ON = wordSet(
  '表示 指出 说 称 强调 透露 重申 认为 相信 希望 期望 期待 指 谈到 提到 提及 回应 补充 坦言 承诺 呼吁 敦促 说道 主张 深信 形容 解释 续说 回顾 回顾了 忆述 建议',
);

/** Between two commas stand no more, but in texts that are none. */
const MOST_VERBS = 16;

interface Reader {
  readonly sentence: ZhSentence;
  readonly items: readonly Item[];
  readonly quoted: readonly boolean[];
  told: boolean;
  /** Of the clause before: who acts on. */
  subjects: readonly PersonPhrase[];
  readonly mood: Mood;
  /** Who came, in this sentence. */
  guests: readonly PersonPhrase[];
  /** Who was welcomed on his visit, in this sentence. */
  welcomed: readonly PersonPhrase[];
  last: Clause | null;
  /** What the sentence tells so far is to come, though no verb of it is read. */
  ahead: boolean;
}

/** What stands before a sentence. */
export interface Before {
  /** Who acts on where the sentence names nobody. */
  readonly subjects: readonly PersonPhrase[];
  /** The clause in front of a semicolon. */
  readonly clause: Clause | null;
  /** Somebody is speaking, and the sentence goes on with what he says. */
  readonly told: boolean;
}

/** The clauses of one sentence, in order, and whether it ends with what somebody says. */
export function findClauses(
  sentence: ZhSentence,
  items: readonly Item[],
  before: Before,
): { clauses: Clause[]; told: boolean } {
  const reader: Reader = {
    sentence,
    items,
    quoted: quotedItems(items),
    told: before.told && !resumes(items),
    subjects: before.subjects,
    mood: moodOf(items),
    guests: [],
    welcomed: [],
    last: before.clause,
    ahead: false,
  };
  const stretches = stretchesOf(items);
  const clauses = stretches.flatMap((stretch, i) => readStretch(reader, stretch, stretches[i + 1]));
  return { clauses, told: reader.told };
}

const RESUMES =
  /^(?:随后|其后|之后|然后|此后|会后|会见后|会谈后|会议后|会前|会上|席间|其间|期间|此外|另外|随即|接着|稍后|下午|上午|晚上|中午|傍晚|早上|同日|在此|该|双方|两人|二人)$/u;

/** Behind what somebody said, the text itself goes on: a time is told, or who acts. */
function resumes(items: readonly Item[]): boolean {
  const comma = items.findIndex((i) => i.text === '，');
  const verb = items.findIndex((i) => i.act);
  // "出席会见的包括"
  const lists = items.findIndex((i) => i.act === 'INCLUDE');
  if (/^(?:ATTEND|JOIN)$/u.test(items[0]?.act ?? '') && lists > 0 && lists < 12) return true;
  const head = items.slice(0, Math.max(comma, verb, 1));
  return head.some((i) => i.phrase || i.time || RESUMES.test(i.text) || i.text === '期间');
}

function readStretch(reader: Reader, stretch: Stretch, next: Stretch | undefined): Clause[] {
  const clauses: Clause[] = [];
  // "双方交流，并签署": nobody knows who they are.
  if (actAsBothSides(reader.items, stretch)) reader.subjects = [];
  const verbs = verbsOf(reader, stretch);
  let from = stretch.from;
  let toldHere = reader.told;
  verbs.forEach((at, i) => {
    const item = asPredicate(reader.items, at, stretch);
    if (!item) return;
    if (item.act === 'SAY' && isAtEvent(reader, stretch, at))
      clauses.push({
        ...makeClause(
          reader,
          { item, at, from, to: stretch.to, stretch, next, told: false, met: false },
          clauses.at(-1),
        ),
        act: 'REPORT',
      });
    if (item.act === 'SAY') {
      // "甲听取乙介绍，并视察": who hears goes on, and not who tells.
      if (!verbs.slice(0, i).some((v) => HEARS.test(reader.items[v]?.text ?? ''))) rememberSubject(reader, stretch, at);
      if (item.text === '欢迎') reader.welcomed = welcomedAt(reader.items, at, stretch);
      toldHere = true;
      if (TELLS_ON.has(item.text) && !isSpokesman(reader, stretch, at)) reader.told = true;
      else if (isSpokesman(reader, stretch, at)) toldHere = reader.told;
      return;
    }
    const to = verbs.find((v, k) => k > i && !isOfNoun(reader.items, item.act ?? 'SAY', v)) ?? stretch.to;
    const met = clauses.some((c) => c.act === 'MEET' && !c.relative && c.objects.every((o) => o.start > item.start));
    const clause = makeClause(reader, { item, at, from, to, stretch, next, told: toldHere, met }, clauses.at(-1));
    clauses.push(clause);
    if (!clause.relative) reader.last = clause;
    if (!isOfPartners(reader.items, from, at, stretch.to)) from = at + 1;
  });
  rememberParty(reader, stretch, clauses);
  if (verbs.length === 0) {
    rememberTopic(reader, stretch);
    for (let i = stretch.from; i < stretch.to; i++) if (isOfFuture(reader.items, i)) reader.ahead = true;
  }
  return clauses;
}

/** What stands between the joint and the verb tells of the partner. */
function isOfPartners(items: readonly Item[], from: number, at: number, to: number): boolean {
  return isOfPartner(items, from, at, to) || isOfTheirParty(items, from, at) || isOfLedPartner(items, from, at);
}

const HEARS = /^听取/u;

/** "欢迎某某率团来访，并出席论坛": who is welcomed, and comes. */
function welcomedAt(items: readonly Item[], at: number, { to }: Stretch): readonly PersonPhrase[] {
  const guest = items[at + 1]?.phrase;
  const comes = items.slice(at + 2, to).some((i) => i.act && /^(?:GO|VISIT|LEAD)$/u.test(i.act));
  return guest?.form === 'NAME' && comes ? [guest] : [];
}

/** "会上，某某通报了…": what is said there is said at the event told before. */
function isAtEvent({ items }: Reader, stretch: Stretch, at: number): boolean {
  const start = items.slice(0, 3).some((i) => /^(?:会上|会议上|座谈会上|论坛上|仪式上|席上)$/u.test(i.text));
  return start && items.slice(stretch.from, at).some((i) => i.phrase);
}

/** "某部发言人某某表示，", "某部5月1日宣布，": what a body tells of others is the release itself. */
function isSpokesman({ items }: Reader, { from, to }: Stretch, at: number): boolean {
  if (at < to - 1) return false;
  const before = items.slice(from, at);
  const said = before.flatMap((i) => i.phrase ?? []);
  if (said.some((p) => p.persons.some(({ posts }) => posts.some((post) => /发言人$/u.test(post.foldedTitle)))))
    return true;
  // "外交部今天发布新闻稿表示"
  if (said.length === 0 && RELEASED.test(before.map((i) => i.text).join(''))) return true;
  return said.length === 0 && before.findLast((i) => i.kind !== 'TIME' && i.kind !== 'GRAMMAR')?.kind === 'BODY';
}

const RELEASED = /(?:新闻稿|新闻公报|文告|声明|通报|消息)$/u;

/** "双方", "中安双方" */
function actAsBothSides(items: readonly Item[], { from, to }: Stretch): boolean {
  const at = items.findIndex((i, k) => k >= from && k < to && i.text === '双方' && !i.phrase);
  return at >= from && at - from < 3 && items.slice(from, at).every((i) => i.kind === 'CHAR' || i.kind === 'PLACE');
}

function verbsOf({ items, quoted }: Reader, stretch: Stretch): number[] {
  const verbs: number[] = [];
  for (let i = stretch.from; i < stretch.to && verbs.length < MOST_VERBS; i++)
    if (!quoted[i] && actAt(items, i, stretch)) verbs.push(i);
  return verbs;
}

interface Found {
  readonly item: Item;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly stretch: Stretch;
  readonly next: Stretch | undefined;
  readonly told: boolean;
  /** A verb of meeting stands before it between the same commas, and nobody yet whom they met. */
  readonly met: boolean;
}

function makeClause(reader: Reader, found: Found, last: Clause | undefined): Clause {
  const { items, sentence, mood } = reader;
  const { item, at, from, to, stretch, told } = found;
  const relative =
    isListed(items, at, stretch) ||
    isWelcomed(items, at, stretch) ||
    isOfWords(items, at, stretch) ||
    isCaused(items, at, stretch) ||
    isOfPartner(items, from, at, stretch.to) ||
    ((last?.act === 'MEET' || found.met) && isOfNoun(items, 'MEET', at)) ||
    items[at + 1]?.text === '的' ||
    (item.act === 'HOLD' && items[at + 1]?.text === '、');
  const cast = castOf(reader, found, last);
  const head = cast.own.length === 0 && !last ? qualifiedBy(items, at, to) : null;
  if (head) reader.subjects = [head];
  const inherited = cast.own.length === 0;
  const acting = inherited ? inheritedSubjects(reader, found, last, cast.ownSubject) : cast.own;
  const ofOther = inherited && items.slice(stretch.from, at).some((i) => i.aside);
  const subjects = ofOther || isInvited(items, stretch.from, at) ? [] : acting;
  if (!relative && !inherited && (item.act === 'GO' || item.act === 'VISIT')) reader.guests = subjects;
  // "会见了某某，并陪同参观": the guest is whom they received.
  if (item.act === 'MEET' && !relative && /^(?:会见|接见|接待)了?$/u.test(item.text) && cast.cast.objects.length > 0)
    reader.guests = cast.cast.objects;
  if (!relative && !inherited) reader.subjects = subjects;
  // "乙陪同甲访问，分别会见": the guest goes on.
  if (!relative && item.act === 'ACCOMPANY' && cast.cast.objects.length > 0) reader.subjects = cast.cast.objects;
  else if (!relative && item.act === 'LEAD' && cast.cast.agents.length > 0) reader.subjects = cast.cast.agents;
  const read = modalityOf(items, stretch.from, at, mood, reader.last, inherited);
  // "双方将讨论合作，并签署协议"
  const modality = read === 'OCCURRED' && inherited && reader.ahead && !reader.last ? 'PLANNED' : read;
  return {
    sentence,
    items,
    act: item.act ?? 'SAY',
    verb: item.text,
    at,
    from,
    to,
    stretch,
    ...cast.cast,
    subjects,
    modality,
    told,
    relative: relative || head !== null,
    inherited,
  };
}

/** "力邀其来青河参加": whoever invites does not come. */
function isInvited(items: readonly Item[], from: number, at: number): boolean {
  return /(?:邀|邀请)(?:其|他|她|您)们?(?!邀请)/u.test(
    items
      .slice(from, at)
      .map((i) => i.text)
      .join(''),
  );
}

function castOf({ items }: Reader, { from, at, to }: Found, last: Clause | undefined) {
  const before = readSlots(items, from, at, last && last.act !== 'WITNESS' && !last.relative ? 'OBJECT' : 'SUBJECT');
  const behind = readSlots(items, at + 1, to, 'OBJECT');
  // "接见由某某率领的代表团": whom the party is led by.
  const leaders = items.slice(at, to).some((i) => i.act === 'LEAD') ? inSlot(behind, 'AGENT') : [];
  const cast: Cast = {
    subjects: [],
    partners: inSlot(before, 'PARTNER'),
    agents: [...inSlot(before, 'AGENT'), ...(leaders.length > 0 ? [] : inSlot(behind, 'AGENT'))],
    escorts: [...inSlot(before, 'ESCORT'), ...inSlot(behind, 'ESCORT')],
    witnesses: [...inSlot(before, 'WITNESS'), ...inSlot(behind, 'WITNESS')],
    objects: [...leaders, ...inSlot(behind, 'OBJECT'), ...(isPaidTo(items, at) ? inSlot(before, 'TO') : [])],
  };
  return { cast, own: inSlot(before, 'SUBJECT'), ownSubject: before.ownSubject };
}

/** "对某某进行礼节性拜会", "向某某递交国书" */
function isPaidTo(items: readonly Item[], at: number): boolean {
  const light = items.slice(Math.max(0, at - 3), at).some((i) => /^(?:进行|作|作出)$/u.test(i.text));
  return items[at]?.text === '递交' || (items[at]?.act === 'MEET' && light);
}

/** Who acts on: the one of the clause before; for "访问期间，某某…" the one behind the comma. */
function inheritedSubjects(
  { items, subjects, guests, welcomed }: Reader,
  found: Found,
  last: Clause | undefined,
  ownSubject: boolean,
): readonly PersonPhrase[] {
  if (last && last.stretch.from === found.stretch.from) {
    // "由某某率团拜会"
    if (last.act === 'LEAD' && last.inherited && !last.relative && last.agents.length > 0) return last.agents;
    if (last.verb === '欢迎' && last.act === 'MEET') return last.objects;
    return last.act === 'ACCOMPANY' ? guestsOf(last, guests) : last.subjects;
  }
  if (ownSubject || actsAsParty(items, found)) return [];
  if (welcomed.length > 0 && found.item.act === 'ATTEND') return welcomed;
  const ends = items[found.stretch.to - 1]?.text ?? '';
  const next = found.next ? items.slice(found.next.from, found.next.from + 2) : [];
  // "访期间，津河市代表团"
  const first = next[0]?.kind === 'PLACE' && next[1]?.phrase?.form === 'PARTY' ? next[1] : next[0];
  if (/^(?:期间|时|后|之后|前|之前|之际|时候)$/u.test(ends) && first?.phrase) return [first.phrase];
  // A party that nobody leads by name.
  if (/^(?:期间|时|之际)$/u.test(ends) && next.some((i) => /^(?:代表团|访问团|考察团)$/u.test(i.text))) return [];
  return subjects;
}

/** "考察交流团先后参观": a party that nobody leads by name. */
function actsAsParty(items: readonly Item[], { stretch, at }: Found): boolean {
  const before = items.slice(stretch.from, at);
  if (before.some((i) => /^身[份分]$/u.test(i.text))) return false;
  const isParty = (i: Item, k: number) =>
    !i.phrase &&
    (/^(?:代表|访问|考察|交流|参访|视察)团$/u.test(i.text) ||
      (i.text === '团' && /^[」”一]/u.test(before[k + 1]?.text ?? '')));
  return before.some(isParty);
}

/** "某某陪同来宾参观": the guests; nobody that is named where they stand elsewhere. */
function guestsOf(last: Clause, came: readonly PersonPhrase[]): readonly PersonPhrase[] {
  if (last.objects.length > 0) return last.objects;
  // "甲抵达，乙在场迎接，并陪同参观"
  if (last.inherited && last.agents.length === 0 && came.length > 0) return came;
  return last.agents.length > 0 || last.inherited ? last.subjects : [];
}

function rememberSubject(reader: Reader, stretch: Stretch, at: number): void {
  const own = inSlot(readSlots(reader.items, stretch.from, at, 'SUBJECT'), 'SUBJECT');
  if (own.length > 0) reader.subjects = own;
}

/** "某某率领的代表团，": who acts behind the comma. */
function rememberParty(reader: Reader, { to }: Stretch, clauses: readonly Clause[]): void {
  const last = reader.items[to - 1]?.phrase;
  if (last?.form === 'PARTY' && clauses.length > 0 && clauses.every((c) => c.relative)) reader.subjects = [last];
}

/** The persons behind 由, where nothing else stands. */
function byWhom(items: readonly Item[], { from, to }: Stretch): readonly PersonPhrase[] {
  const isBy = /^(?:由|并由)$/u.test(items[from]?.text ?? '') && items[to - 1]?.phrase !== undefined;
  const persons = isBy ? items.slice(from + 1, to).flatMap((i) => i.phrase ?? []) : [];
  const rest = items.slice(from + 1, to).filter((i) => !i.phrase && !/^(?:、|和|与|及|以及)$/u.test(i.text));
  return rest.length === 0 ? persons : [];
}

/** "会议由某某主持" has none; "某某，" alone is whom the sentence is about. */
function rememberTopic(reader: Reader, stretch: Stretch): void {
  if (readSlots(reader.items, stretch.from, stretch.to, 'SUBJECT').unread) reader.subjects = [];
  // "由甲与乙，分别与会长签署"
  const agents = byWhom(reader.items, stretch);
  if (agents.length > 0) reader.subjects = agents;
  if (opensWithParty(reader.items, stretch)) reader.subjects = [];
  const end = reader.items[stretch.to - 1]?.phrase;
  if (end?.form === 'PARTY') reader.subjects = [end];
  const own = inSlot(readSlots(reader.items, stretch.from, stretch.to, 'SUBJECT'), 'SUBJECT');
  const first = reader.items
    .slice(stretch.from, stretch.to)
    .find((i) => i.kind !== 'TIME' && i.kind !== 'PLAIN' && i.kind !== 'GRAMMAR');
  const isOfBody = own.length > 0 && standsBefore(reader.items, stretch, own[0]);
  const ofPlace = reader.items[stretch.to - 2]?.text === '的' && reader.items[stretch.to - 1]?.phrase === own[0];
  if (own.length > 0 && (first?.phrase === own[0] || ofPlace || isOfBody)) reader.subjects = own;
}

/** "「驻洛洲代表访问团」一行6人应邀，于3日访问": a party that nobody leads by name. */
function opensWithParty(items: readonly Item[], { from, to }: Stretch): boolean {
  const words = items.slice(from, to);
  const party = words.findIndex((i) => i.text === '一行' && !i.phrase);
  const before = words.slice(0, Math.max(0, party)).filter((i) => i.kind !== 'MARK');
  return before.length > 0 && /团$/u.test(before.at(-1)?.text ?? '') && before.every((i) => !i.phrase);
}

/** "青河司某某司长今日在总部，": the body stands right before the name, and nothing in front of it. */
function standsBefore(items: readonly Item[], { from, to }: Stretch, person: PersonPhrase | undefined): boolean {
  const at = items.findIndex((i, k) => k >= from && k < to && i.phrase === person);
  const before = items.slice(from, Math.max(from, at)).filter((i) => i.kind !== 'TIME');
  const isOf = (i: Item, k: number) =>
    /^(?:BODY|PLACE|CHAR|PLAIN)$/u.test(i.kind) && i.end === (before[k + 1] ?? items[at])?.start;
  return before.length > 0 && before.at(-1)?.kind === 'BODY' && before.every(isOf);
}
