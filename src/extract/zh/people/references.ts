import { postsBefore } from '../find/posts.ts';
import { foldHan } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../vocabulary/words.ts';
import { type Item, type Readers, surnameBefore } from './find-phrases.ts';
import { Focus, PARTIES } from './focus.ts';
import { holdsTitle } from './person-book.ts';
import type { PersonPhrase, PersonRecord, PhraseForm } from './person-record.ts';

const SINGULAR = wordSet('他 她');
const PAIR = wordSet('两国元首 两国领导人 两国总理 两国首脑 两国外长 两国防长 双方领导人 双方 两人 二人 他们 她们');
const THEY = wordSet('他们 她们');
const PARTY_WORDS = /^(?:客人|来宾|外宾)$/u;
const SEVERAL = wordSet('两位 二人 三位 四位 五位 六位 两名 三名 两国 双方');
/** Between these a title stands for whom holds it. */
const AROUND = new Set(['MARK', 'GRAMMAR', 'VERB', 'TIME', 'PLACE', 'PERSON', 'RANK', 'PLAIN', 'LATIN']);

/** Puts persons in for titles, family names with titles, pronouns and parties. Goes through the sentences in order. */
export class References {
  readonly #readers: Readers;
  readonly #focus = new Focus();

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
      this.#focus.remember(found.phrase, items, i);
      if (isToldTo(items, i) && found.phrase.persons[0] === this.#focus.topic) topic = this.#focus.topic;
      if (topic === null && !isBeside(items, found.from)) topic = found.phrase.persons[0] ?? null;
    });
    this.#focus.rememberSentence(result, topic);
    return result;
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
    // "甲与乙和她率领的代表团": the latter.
    const ofParty = items[i + 1]?.act === 'LEAD' && /^[和及与]$/u.test(items[i - 1]?.text ?? '');
    if (SINGULAR.has(item.text) && ofParty) return recent.slice(-1);
    if (SINGULAR.has(item.text)) return whoIs(items, i) ?? (topic ? [topic] : []);
    if (item.text === '其' && isPartner(items, i)) return recent.slice(-2, -1);
    if (THEY.has(item.text) && this.#focus.unnamed) return [];
    if (THEY.has(item.text) && this.#focus.group.length > 2) return this.#focus.group;
    // "他们随后前往": those who came, not whom they met.
    if (THEY.has(item.text) && topic && goesOn(items, i)) return [topic];
    // "并就双方关心的议题": they do nothing there.
    if (/^双方/u.test(item.text) && /^(?:就|并就|对|围绕)$/u.test(items[i - 1]?.text ?? '')) return [];
    if (PAIR.has(item.text) && pair.length === 2) return pair;
    if (/^[两二]人$/u.test(item.text) && this.#focus.couple.length === 2) return this.#focus.couple;
    // "双方" where several were told: bodies, or nobody knows who.
    if (item.text === '双方') return recent.length === 2 ? [...recent] : [];
    if (PAIR.has(item.text)) return recent.slice(-2);
    // "代表团一行": the same.
    if (/^一行人?$/u.test(item.text) && i > 0 && PARTIES.has(items[i - 1]?.text ?? ''))
      return this.#pronoun(items[i - 1] as Item, items, i - 1);
    // "客人参观了": they act.
    if (PARTY_WORDS.test(item.text) && leader && isActing(items, i)) return [leader];
    if (PARTY_WORDS.test(item.text) && isMet(items, i)) return this.#focus.callers;
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
    const { leaders, traveller } = this.#focus;
    const opens = items.slice(0, i).every((t) => t.kind === 'TIME' || t.kind === 'MARK' || t.kind === 'PLAIN');
    if (leaders.length > 0) return [...leaders];
    if (opens && traveller.length > 0) return traveller;
    const acts = items.slice(i + 1, i + 5).some((t) => t.act === 'GO' || t.act === 'VISIT');
    return acts || items.slice(0, i).some((t) => t.act === 'MEET')
      ? [this.#readers.book.headOfParty].flatMap((head) => head ?? [])
      : [];
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

/** "局长某某与其进行座谈": the one told before the one who acts. */
function isPartner(items: readonly Item[], i: number): boolean {
  const next = items[i + 1];
  const acts = next?.act === 'TALK' || next?.act === 'MEET' || /^(?:进行|举行)/u.test(next?.text ?? '');
  return acts && /^[与同]$/u.test(items[i - 1]?.text ?? '');
}

/** "校长某某与来宾座谈", "会见了客人": those who came. */
function isMet(items: readonly Item[], i: number): boolean {
  const before = items[items[i - 1]?.text === '了' ? i - 2 : i - 1];
  const talks = items.slice(i + 1, i + 4).some((t) => t.act === 'TALK' || t.act === 'MEET' || /^进行/u.test(t.text));
  return before?.act === 'MEET' || (/^[与同和]$/u.test(before?.text ?? '') && talks);
}

/** "客人还参观了", "接待来访客人" */
function isActing(items: readonly Item[], i: number): boolean {
  return (
    items.slice(i + 1, i + (items[i + 1]?.text === '此行' ? 6 : 3)).some((t) => t.act) ||
    items.slice(Math.max(0, i - 2), i).some((t) => t.act === 'MEET')
  );
}

function goesOn(items: readonly Item[], i: number): boolean {
  const act = items.slice(i + 1, i + 5).find((t) => t.act)?.act;
  return act === 'GO' || act === 'VISIT' || act === 'RETURN';
}

function phraseOf(first: Item, last: Item, persons: readonly PersonRecord[], form: PhraseForm): PersonPhrase {
  return { start: first.start, end: last.end, persons, form, name: null, posts: [], party: form === 'PARTY' };
}

/** "某某向他介绍": the text goes on about him. */
function isToldTo(items: readonly Item[], i: number): boolean {
  return SINGULAR.has(items[i]?.text ?? '') && /^(?:向|为|对|给|陪同|与|同|带)$/u.test(items[i - 1]?.text ?? '');
}

/** "在某某陪同下", "应某某邀请": whom the sentence is not about. */
function isBeside(items: readonly Item[], i: number): boolean {
  return ['在', '应', '由', '与', '同', '获'].includes(items[i - 1]?.text ?? '');
}

/** "某某也是主任，他昨日抵达": the one of whom the sentence tells what he is. */
function whoIs(items: readonly Item[], i: number): PersonRecord[] | null {
  const [first, ...rest] = items;
  const is = rest.findIndex((t) => t.kind !== 'GRAMMAR' || t.text === '是');
  const words = items.slice(1, i);
  const isCopula = first?.phrase?.form === 'NAME' && first.phrase.persons.length === 1 && rest[is]?.text === '是';
  const alone = !words.some((t) => t.act || t.phrase) && words.at(-1)?.text === '，' && words.at(-2)?.kind === 'TITLE';
  return isCopula && alone ? [...(first.phrase?.persons ?? [])] : null;
}
