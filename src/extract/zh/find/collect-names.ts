import { wordAt } from '../text/dictionary.ts';
import type { ZhSentence } from '../text/sentences.ts';
import type { Token } from '../text/tokens.ts';
import { COMPOUND_SURNAMES, NAME_PAIRS, SOUND_CHARACTERS, SURNAMES } from '../vocabulary/surnames.ts';
import { GUESTS, STYLES, WORDS_AS_NAMES } from '../vocabulary/titles.ts';
import { DoubtfulNames } from './doubtful-names.ts';
import { nameEnd, styleLength } from './names.ts';
import { settleNames } from './settle-names.ts';

/** The names of persons of a release, folded, with how each is written where it stands first. */
export type Names = ReadonlySet<string>;

interface Search {
  readonly text: string;
  readonly names: Set<string>;
  readonly isPlace: (at: number) => boolean;
  readonly doubtful: DoubtfulNames;
}

const JOINT = /^(?:、|以及|及|和|与)/u;
const MOST_IN_LIST = 60;

/** Names stand behind titles, in lists begun so, and before honorifics. */
export function collectNames(
  text: string,
  sentences: readonly ZhSentence[],
  tokens: readonly (readonly Token[])[],
  isPlace: (at: number) => boolean,
): Names {
  const doubtful = new DoubtfulNames(text, isPlace);
  const search: Search = { text, names: new Set(), isPlace, doubtful };
  sentences.forEach((sentence, index) => {
    const words = tokens[index] ?? [];
    readBare(search, words[0]?.start ?? sentence.start, sentence.end);
    words.forEach((token, i) => {
      if (token.text === '由') readBare(search, token.end, sentence.end);
      if (token.kind === 'TITLE' || token.kind === 'GROUP') {
        const from = behindStyle(text, behindBrackets(words, i));
        if (readList(search, from, sentence.end) === null && !isPlace(from))
          doubtful.behindTitle(from, sentence.end, isHeadOfBody(words, i));
        if (token.kind === 'TITLE') doubtful.beforeTitle(words, i);
        if (token.kind === 'TITLE') readWithLatin(search, from);
      }
      if (token.act === 'MEET') readLeader(search, token.end, sentence.end);
      if (/团$/u.test(token.text) && token.kind === 'BODY') readWithParty(search, token.end, sentence.end);
      if (i === 0 || /^[，：；]$/u.test(words[i - 1]?.text ?? '')) readTalkers(search, token.start, sentence.end);
      if (GUESTS.has(token.text) || token.text === '人士') readSeveral(search, token.end, sentence.end);
      // "代表处代表某某"
      if (token.text === '代表' && words[i - 1]?.kind === 'BODY' && /[处团局社行会]$/u.test(words[i - 1]?.text ?? ''))
        readList(search, token.end, sentence.end);
      if (token.kind === 'HONORIFIC') readBefore(search, words, i);
    });
  });
  const [headline] = sentences;
  if (headline?.blockKind === 'TITLE') doubtful.ofHeadline(headline.start);
  for (const name of doubtful.names()) if (!isFamily(name, search.names)) search.names.add(name);
  settleNames(text, search.names);
  dropHeadlines(search.names, text, sentences);
  return search.names;
}

/** "安多利外交部部长": the title stands right behind its body or land. */
function isHeadOfBody(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return (
    tokens[i]?.kind === 'TITLE' && /^(?:BODY|PLACE)$/u.test(before?.kind ?? '') && before?.end === tokens[i]?.start
  );
}

/** "久保田" of a longer name. */
function isFamily(name: string, names: ReadonlySet<string>): boolean {
  return (
    COMPOUND_SURNAMES.has(name.slice(0, 2)) && [...names].some((n) => n.length > name.length && n.startsWith(name))
  );
}

/** What only the headline has ("晤局长商高铁合作") is no name where the text goes on. */
function dropHeadlines(names: Set<string>, text: string, sentences: readonly ZhSentence[]): void {
  const body = sentences.find((sentence) => sentence.blockKind === 'PARAGRAPH')?.start ?? 0;
  if (body === 0) return;
  const head = text.slice(0, body);
  for (const name of [...names]) if (head.includes(name) && !text.includes(name, body)) names.delete(name);
}

/** "常任秘書長（工商）某某": what stands in brackets belongs to the title. */
function behindBrackets(tokens: readonly Token[], i: number): number {
  const end = tokens[i]?.end ?? 0;
  if (tokens[i + 1]?.text !== '(') return end;
  const close = tokens.findIndex((t, k) => k > i && k < i + 14 && t.text === ')');
  return close < 0 ? end : (tokens[close]?.end ?? end);
}

/** "客人甲、乙、丙": a list of names, and nothing that one of them does. */
function readSeveral(search: Search, from: number, limit: number): void {
  const found: Search = { ...search, names: new Set() };
  const end = readList(found, from, limit);
  if (end !== null && found.names.size > 1 && /^(?:[，。等]|一行)/u.test(search.text.slice(end, end + 2)))
    for (const name of found.names) search.names.add(name);
}

const LONGEST_FIRST = [...STYLES].filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);

/** "部长拿督某某" */
function behindStyle(text: string, at: number): number {
  return at + (LONGEST_FIRST.find((style) => text.startsWith(style, at))?.length ?? 0);
}

/** Where the list ends; null where no name begins. */
function readList({ text, names, isPlace, doubtful }: Search, from: number, limit: number): number | null {
  let at = from;
  let last: number | null = null;
  for (let count = 0; count < MOST_IN_LIST; count++) {
    if (isPlace(at) && !isOverPlace(text, at, limit)) return last;
    while (text.charAt(at) === ' ') at++;
    at = behindStyle(text, at + styleLength(text, at));
    const end = nameEnd(text, at, limit) ?? (count > 0 ? wordNameEnd(text, at, limit) : calledByWord(text, at));
    if (end === null || (count > 0 ? isOfBody(text, end) : isOfLand(text, end, limit))) return last;
    // "艾萨克-马赛大都会": a part of what is called so.
    if (/^[-‐－]\p{Script=Han}/u.test(text.slice(end, end + 2)) && isPlace(end + 1)) return last;
    last = end;
    if (isOfGrammar(text, at, end)) doubtful.like(text.slice(at, end));
    else names.add(text.slice(at, end));
    const [joint] = JOINT.exec(text.slice(end, end + 2)) ?? [];
    if (joint === undefined) return last;
    at = end + joint.length;
  }
  return last;
}

/** "总裁金泽培，": a dotted name, or one of three characters whose first two are a place as well. */
function isOverPlace(text: string, at: number, limit: number): boolean {
  if (/^\p{Script=Han}{1,4}·/u.test(text.slice(at, at + 5))) return true;
  const end = nameEnd(text, at, limit);
  if (end !== null && isCalledSo(text, at, end)) return true;
  if (NAME_PAIRS.has(text.slice(at, at + 2)) && NAME_PAIRS.has(text.slice(at + 2, at + 4))) return true;
  return (
    end === at + 3 &&
    !/[市省州区县国]/u.test(text.charAt(end - 1)) &&
    (/^[，、。；）)]/u.test(text.charAt(end)) || isPresent(text, end))
  );
}

/** "甲、乙参加": only persons do. */
function isPresent(text: string, end: number): boolean {
  return /^(?:ATTEND|JOIN|ACCOMPANY)$/u.test(wordAt(text, end)?.act ?? '');
}

/** "防长奥斯汀到访": a city far away is no subject, but "外长慕尼黑会晤" has one. */
function isCalledSo(text: string, at: number, end: number): boolean {
  const act = wordAt(text, end)?.act;
  const acts = act !== undefined && !['MEET', 'TALK', 'HOLD'].includes(act);
  return (
    end - at > 2 &&
    [...text.slice(at, end)].every((c) => SOUND_CHARACTERS.has(c)) &&
    (acts || says(text, text.slice(at, end)))
  );
}

/** "市长高峰会见了", "会长向阳一行": a word that people are called by, where somebody acts. */
function calledByWord(text: string, at: number): number | null {
  if (!WORDS_AS_NAMES.has(text.slice(at, at + 2))) return null;
  const act = wordAt(text, at + 2)?.act;
  return text.startsWith('一行', at + 2) || (act && ACTS_OF_PERSONS.has(act)) ? at + 2 : null;
}

const ACTS_OF_PERSONS = new Set(['MEET', 'LEAD', 'ATTEND', 'JOIN', 'ACCOMPANY', 'CHAIR', 'CO_CHAIR', 'VISIT', 'GO']);

/** "局长某某、高峰、某某参加": a word that begins with a family name, where the list of names goes on or its verb stands. */
function wordNameEnd(text: string, at: number, limit: number): number | null {
  const word = wordAt(text, at);
  if (word?.kind !== 'PLAIN' || word.text.length !== 2 || !SURNAMES.has(text.charAt(at))) return null;
  const next = text.slice(at + 2, Math.min(limit, at + 4));
  const act = wordAt(text, at + 2)?.act;
  return /^(?:、|等(?![待同]))/u.test(next) || act === 'JOIN' || act === 'ATTEND' ? at + 2 : null;
}

/** "议长都很期待", "市长向张主任介绍": two words of grammar, or one and a family name, where "检察长应勇" is a name. */
function isOfGrammar(text: string, at: number, end: number): boolean {
  if (end - at !== 2 || wordAt(text, at)?.kind !== 'GRAMMAR') return false;
  return wordAt(text, at + 1) !== null || wordAt(text, end)?.kind === 'TITLE';
}

/** "保安司司長": what looks like a name in a list begins a body or title. */
function isOfBody(text: string, end: number): boolean {
  const kind = wordAt(text, end)?.kind;
  return kind === 'TITLE' || kind === 'BODY' || kind === 'GROUP';
}

/** "团长马绍代表某某": what looks like a name is the land of the next title. */
function isOfLand(text: string, end: number, limit: number): boolean {
  const word = wordAt(text, end);
  if (word?.kind !== 'TITLE' || word.text.length < 3) return false;
  const next = nameEnd(text, end + word.text.length, limit);
  return next !== null && next - end - word.text.length > 1;
}

/** "会见某某率领的代表团", "会见某某某一行" */
function readLeader({ text, names, isPlace }: Search, from: number, limit: number): void {
  const at = text.charAt(from) === '了' ? from + 1 : from;
  const end = isPlace(at) ? null : nameEnd(text, at, limit);
  const leads = end !== null && wordAt(text, end);
  if (leads && leads.act === 'LEAD' && text.charAt(end + leads.text.length) === '的') names.add(text.slice(at, end));
  if (end !== null && end > at + 2 && /^(?:等?一行|率团)/u.test(text.slice(end, end + 3)))
    names.add(text.slice(at, end));
}

/** "代表团某某一行" */
function readWithParty({ text, names, isPlace }: Search, at: number, limit: number): void {
  const end = isPlace(at) ? null : nameEnd(text, at, limit);
  if (end !== null && text.startsWith('一行', end)) names.add(text.slice(at, end));
}

/** "某某同某某举行会谈": two names without titles, of whom one says something further down. */
function readTalkers({ text, names, isPlace }: Search, at: number, limit: number): void {
  const end = isPlace(at) ? null : nameEnd(text, at, limit);
  if (end === null) return;
  const next = /^[与同]/u.test(text.charAt(end))
    ? end + 1
    : wordAt(text, end)?.act === 'MEET'
      ? wordEnd(text, end)
      : null;
  const other = next === null || isPlace(next) ? null : nameEnd(text, next, limit);
  if (next === null || other === null) return;
  const met =
    next > end + 1 ? /^(?:一行)?[，。]/u.test(text.slice(other, other + 3)) : TALK.test(text.slice(other, other + 6));
  const both = [text.slice(at, end), text.slice(next, other)];
  if (met && both.some((name) => says(text, name))) for (const name of both) names.add(name);
}

const TALK = /^(?:举行|进行)?(?:了)?(?:会谈|会晤|会见|会面)/u;

function wordEnd(text: string, at: number): number {
  const end = at + (wordAt(text, at)?.text.length ?? 0);
  return text.charAt(end) === '了' ? end + 1 : end;
}

/** "某某表示，" at the beginning of a sentence. */
function says(text: string, name: string): boolean {
  for (let at = text.indexOf(name), count = 0; at >= 0 && count < 20; at = text.indexOf(name, at + 1), count++)
    if (!HAN.test(text.charAt(at - 1)) && wordAt(text, at + name.length)?.act === 'SAY') return true;
  return false;
}

const HAN = /\p{Script=Han}/u;

const BARE_ACTS = new Set(['JOIN', 'ACCOMPANY', 'CHAIR', 'FOLLOW']);

/** "某某、某某參加會見。", "由某某主持": names without titles, where only persons can stand. */
function readBare(search: Search, from: number, limit: number): void {
  const found: Search = { ...search, names: new Set() };
  const end = readList(found, from, limit);
  const word = end === null ? null : wordAt(search.text, end);
  const acts =
    (word?.act && BARE_ACTS.has(word.act)) ||
    (end !== null &&
      (/^(?:参加|出席)。/u.test(search.text.slice(end, end + 3)) || goesOnToJoin(search.text, end, limit)));
  if (acts) for (const name of found.names) search.names.add(name);
}

/** "甲、乙及有关部门负责同志参加会见", "甲、乙和委员丙参加会见": the list goes on to the verb. */
function goesOnToJoin(text: string, from: number, limit: number): boolean {
  const rest = text.slice(from, Math.min(limit, from + 60));
  return OTHERS.test(rest) || LEADERS.test(rest);
}

/** "甲、乙等副省级以上领导出席" */
const LEADERS =
  /^等(?:[^，。；：！？、]{0,14}(?:领导|领导同志|负责同志|负责人|同志|嘉宾))?(?:参加|出席|陪同|参与|在座|列席)/u;

const OTHERS =
  /^(?:以及|及|和|、)[^，。；：！？表说称指]{2,50}?(?:参加|出席|陪同|参与)(?:了)?(?:。|会见|会谈|会面|座谈|接见|拜会|上述活动|活动|有关活动|相关活动|调研|考察)/u;

/** "次长布某恩（Brian Lowe）": whatever stands between the title and the name in Latin letters. */
function readWithLatin({ text, names }: Search, at: number): void {
  const [, name] =
    /^(\p{Script=Han}{2,8}(?:·\p{Script=Han}{1,8}){0,3})\(\p{Lu}[\p{L}.'’ -]{3,50}\)/u.exec(text.slice(at, at + 90)) ??
    [];
  if (name !== undefined && !name.includes('的') && ![...names].some((known) => known.startsWith(name)))
    names.add(name);
}

/** "陳大文先生": a name whose title is told elsewhere, or nowhere. */
function readBefore({ text, names }: Search, tokens: readonly Token[], i: number): void {
  const end = tokens[i]?.start ?? 0;
  let first = i;
  while (first > 0 && tokens[first - 1]?.kind === 'CHAR' && end - (tokens[first - 1]?.start ?? 0) <= 4) first--;
  const start = tokens[first]?.start ?? end;
  const name = text.slice(start, end);
  const surname = COMPOUND_SURNAMES.has(name.slice(0, 2)) ? 2 : SURNAMES.has(name.charAt(0)) ? 1 : 0;
  if (surname > 0 && name.length > surname && name.length <= surname + 2 && !/[氏姓]/u.test(name)) names.add(name);
}
