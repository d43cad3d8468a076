import { lastBetween } from '../../text/between.ts';
import { wordAt } from '../text/dictionary.ts';
import { timeAt } from '../text/times.ts';
import type { Token } from '../text/tokens.ts';
import { COMPOUND_SURNAMES, SOUND_CHARACTERS, SURNAMES } from '../vocabulary/surnames.ts';
import { wordSet } from '../vocabulary/words.ts';
import { heads } from './heads.ts';

const HAN = /\p{Script=Han}/u;
/** The longest name without dots that no list tells. */
const LONGEST = 8;
const ENDS = new Set(['VERB', 'GRAMMAR', 'TITLE', 'HONORIFIC', 'RANK', 'GROUP']);
/** As many are looked for all over a release. */
const MOST = 80;
const JOINTS = wordSet('、 和 与 及 同 对 向 获 由');
/** How short names of bodies end: "公安部". */
const OF_BODIES = new Set('部局司处署厅科委院办会府团社队组所站台行店厂校馆区市县省州镇乡村党系');
/** Before a verb: "某某议长亲自接待". */
const ADVERBS = wordSet('亲自 亲临 特地 特意 当面 首先 联袂 携手 简要 简短 详细 重点 再次 进一步 最后');
/** The heads of places: "津河市长" is no person called 津河. */
const OF_PLACES = /^(?:副|常务副)?[市省区县州镇乡村郡]长$/u;
/** A body's name does not stand before such titles as a person's does. */
const DIPLOMATS = /代办$|^(?:副?总领事|大使|参赞|公使|公使衔参赞)$/u;
/** Companies are called by their names before such titles: "某某总裁表示". */
const OF_COMPANIES = /总裁|董事|经理|监|执行官|主管|行长|院长|校长|会长|理事|馆长|站长|台长|社长/u;

/**
 * Two or three characters that begin with no family name, behind a title ("部长某某率团"), and names before a title ("某某市长、
 * 某某副主任"): a name where the rest of the release has them as one as well.
 */
export class DoubtfulNames {
  readonly #text: string;
  readonly #isPlace: (at: number) => boolean;
  /** With how often they stand so. */
  readonly #behind = new Map<string, number>();
  readonly #before = new Map<string, string>();
  /** "与某某院长会面": before a title, and met. */
  readonly #met = new Set<string>();
  readonly #headline: string[] = [];
  /** "部长巴特额尔登。": four characters or more, none of them a word. */
  readonly #long: string[] = [];

  constructor(text: string, isPlace: (at: number) => boolean) {
    this.#text = text;
    this.#isPlace = isPlace;
  }

  /** What stands behind a title, where no family name begins; a long one only where the title is that of a body or land. */
  behindTitle(at: number, limit: number, ofBody: boolean): void {
    if (this.#behind.size >= MOST) return;
    for (let end = at + 2; end <= Math.min(limit, at + LONGEST); end++)
      if (isEdge(this.#text, end)) {
        if (!isUnknown(this.#text, at, end)) return;
        if (endsInAdverb(this.#text, at, end)) this.#long.push(this.#text.slice(at, at + 3));
        else if (ofBody && mayBeLong(this.#text, at, end)) this.#long.push(this.#text.slice(at, end));
        else if (end - at < 4) this.#tell(this.#text.slice(at, end));
        return;
      }
  }

  /** "都很", "向张": a word of grammar that is a family name as well. */
  like(name: string): void {
    if (this.#behind.size < MOST) this.#behind.set(name, 0);
  }

  #tell(name: string): void {
    this.#behind.set(name, (this.#behind.get(name) ?? 0) + 1);
  }

  /** What stands before the title at `i`, whose word behind it is no name. */
  beforeTitle(tokens: readonly Token[], i: number): void {
    const title = tokens[i];
    const next = tokens[i + 1];
    if (
      !title ||
      this.#before.size >= MOST ||
      (next && !ENDS.has(next.kind) && next.kind !== 'MARK' && next.kind !== 'TIME' && !ADVERBS.has(next.text))
    )
      return;
    for (const length of [5, 4, 3, 2]) {
      const start = title.start - length;
      const first = tokens.findLastIndex((t, k) => k < i && k >= i - 5 && t.start === start);
      if (first < 0 || !isBoundary(tokens[first - 1]) || !hasSurname(this.#text, start, length)) continue;
      const isHead = tokens[first - 1]?.kind === 'BODY' && heads(title.text, tokens[first - 1]?.text ?? '');
      if ((hasWord(this.#text, start, title.start) && !isHead) || this.#isPlace(start)) continue;
      if (OF_BODIES.has(this.#text.charAt(title.start - 1))) continue;
      const name = this.#text.slice(start, title.start);
      this.#before.set(name, title.text);
      if (
        ((isMet(tokens[first - 1], next) || isMetGuest(tokens, first - 1)) && length < 4) ||
        isOfCity(tokens[first - 1], title.text) ||
        (isHead && length < 4) ||
        (length === 3 && isMayorActing(tokens, i, name)) ||
        isOfSchool(tokens[first - 1], title.text, length)
      )
        this.#met.add(name);
    }
  }

  /** "某某某明率团访问": three characters that begin a headline, and stand before verbs further down. */
  ofHeadline(start: number): void {
    const name = this.#text.slice(start, start + 3);
    if (!SURNAMES.has(name.charAt(0)) || this.#isPlace(start) || OF_BODIES.has(name.charAt(2))) return;
    // "某某将访问"
    if (/[将会与在赴访抵晤向对]$/u.test(name)) return;
    if (!hasWord(this.#text, start, start + 3) && this.#text.includes(name, start + 3)) this.#headline.push(name);
  }

  /** Those that are names. */
  names(): string[] {
    return [
      ...this.#long,
      ...this.#headline.filter((name) => this.#recurs(name, true)),
      ...[...this.#behind]
        .filter(([name, count]) => count > 1 || this.#recurs(name, name.length > 2))
        .map(([name]) => name),
      ...[...this.#before].filter(([name, title]) => this.#isCalled(name, title)).map(([name]) => name),
    ];
  }

  #isCalled(name: string, title: string): boolean {
    const family = COMPOUND_SURNAMES.has(name.slice(0, 2)) ? name.slice(0, 2) : name.charAt(0);
    if (this.#met.has(name) || (COMPOUND_SURNAMES.has(name.slice(0, 2)) && name.length === 4)) return true;
    if (this.#recurs(name, true) || this.#text.includes(family + title) || (DIPLOMATS.test(title) && isPlain(name)))
      return true;
    if (this.#text.indexOf(name) !== this.#text.lastIndexOf(name) && !OF_PLACES.test(title)) return true;
    return name.length > 2 && !OF_PLACES.test(title) && !OF_COMPANIES.test(title);
  }

  /** At the beginning of a clause or in a list, before a verb of saying or, for longer ones, of acting. */
  #recurs(name: string, anyVerb: boolean): boolean {
    let at = this.#text.indexOf(name);
    for (let count = 0; at >= 0 && count < 20; count++) {
      const before = this.#text.charAt(at - 1);
      const word = wordAt(this.#text, at + name.length);
      const acts = word !== null && (word.act === 'SAY' || (anyVerb && ENDS.has(word.kind) && word.kind !== 'TITLE'));
      const called = word?.kind === 'HONORIFIC' || (word?.kind === 'TITLE' && !anyVerb);
      if ((!HAN.test(before) || JOINTS.has(before)) && (acts || called)) return true;
      at = this.#text.indexOf(name, at + 1);
    }
    return false;
  }
}

/** "白石市某某某市长": no city lies in another. */
function isOfCity(before: Token | undefined, title: string): boolean {
  return before?.kind === 'PLACE' && OF_PLACES.test(title) && before.text.endsWith(title.at(-2) ?? '长');
}

/** "某某某市长会见了", at the head of a clause: no place that writes sounds. */
function isMayorActing(tokens: readonly Token[], i: number, name: string): boolean {
  const [title, next] = [tokens[i], tokens[i + 1]];
  const first = tokens.findIndex((t) => t.start === (title?.start ?? 0) - name.length);
  const heads = first === 0 || tokens[first - 1]?.kind === 'MARK' || tokens[first - 1]?.kind === 'TIME';
  const acts = next?.act !== undefined && next.act !== 'SAY' && next.act !== 'HOLD';
  const plain = [...name.slice(1)].some((c) => !SOUND_CHARACTERS.has(c));
  return heads && plain && OF_PLACES.test(title?.text ?? '') && (acts || next?.text === '、');
}

/** "，某某某校长、": no school is called by a family name and two characters more. */
function isOfSchool(before: Token | undefined, title: string, length: number): boolean {
  return /^副?校长$/u.test(title) && length === 3 && (before === undefined || before.kind === 'MARK');
}

/** A company has no meeting by its title. */
function isMet(before: Token | undefined, next: Token | undefined): boolean {
  const partner = /^(?:与|同|和|跟)$/u.test(before?.text ?? '') && (next?.act === 'MEET' || next?.act === 'TALK');
  return (
    partner ||
    (before?.act === 'MEET' && (next === undefined || next.kind === 'MARK' || /^(?:一行|外)$/u.test(next.text)))
  );
}

/** "会见了来访的某某某校长": what tells of the guest stands between the verb and the name. */
function isMetGuest(tokens: readonly Token[], of: number): boolean {
  const met = lastBetween(tokens, of - 8, of, (t) => t.act === 'MEET' || t.kind === 'MARK');
  const told = tokens.slice(met + 1, of);
  return (
    tokens[of]?.text === '的' &&
    tokens[met]?.act === 'MEET' &&
    told.some((t) => GUEST.test(t.text)) &&
    !told.some(isWho)
  );
}

const GUEST = /^(?:来访|到访|前来|来华|来港|来澳|来|访问)$/u;

function isWho({ kind }: Token): boolean {
  return kind === 'TITLE' || kind === 'NAME';
}

function isEdge(text: string, at: number): boolean {
  if (!HAN.test(text.charAt(at))) return true;
  return ENDS.has(wordAt(text, at)?.kind ?? '') || timeAt(text, at) !== null;
}

/** Up to a mark, "一行" or what such a person does; "林海生发" of "主席林海生发来贺信" is none. */
function mayBeLong(text: string, from: number, to: number): boolean {
  const length = to - from;
  if (length < 4 || (length === 4 && SURNAMES.has(text.charAt(from)) && !hasSurname(text, from, length))) return false;
  return /^(?:[，。、；（(]|一行|先生|女士)/u.test(text.slice(to, to + 2)) || wordAt(text, to)?.kind === 'VERB';
}

/** "局长某某某出迎": five characters that begin with a family name, and no name of sounds ends them. */
function endsInAdverb(text: string, from: number, to: number): boolean {
  return (
    to === from + 5 &&
    SURNAMES.has(text.charAt(from)) &&
    !COMPOUND_SURNAMES.has(text.slice(from, from + 2)) &&
    [...text.slice(from + 3, to)].every((c) => !SOUND_CHARACTERS.has(c)) &&
    wordAt(text, to)?.kind === 'VERB'
  );
}

function hasSurname(text: string, at: number, length: number): boolean {
  return COMPOUND_SURNAMES.has(text.slice(at, at + 2)) ? length > 2 : length < 4 && SURNAMES.has(text.charAt(at));
}

/** Characters that are no words at all. */
function isUnknown(text: string, from: number, to: number): boolean {
  if (/^(?:深入|亲切|深情|殷切|牵挂)/u.test(text.slice(from, to))) return false;
  for (let i = from; i < to; i++) if (!HAN.test(text.charAt(i)) || wordAt(text, i) !== null) return false;
  return true;
}

/** No character of it is a word of grammar. */
function isPlain(name: string): boolean {
  return [...name].every((_, i) => wordAt(name, i)?.kind !== 'GRAMMAR');
}

/** A word of more than one character stands in it. */
function hasWord(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = wordAt(text, i);
    if (!HAN.test(text.charAt(i)) || (word !== null && word.text.length > 1)) return true;
  }
  return false;
}

function isBoundary(token: Token | undefined): boolean {
  if (token?.kind === 'PLAIN' && /^我[国省市县区]$/u.test(token.text)) return true;
  return (
    token === undefined ||
    (token.kind === 'BODY'
      ? !/^[寺宫谷城山湖湾河岛村门塔桥]$/u.test(token.text)
      : ['MARK', 'GRAMMAR', 'VERB', 'TIME', 'PLACE'].includes(token.kind))
  );
}
