import { wordAt } from '../text/dictionary.ts';
import { timeAt } from '../text/times.ts';
import { ABBREVIATIONS } from '../vocabulary/abbreviations.ts';
import { COMPOUND_SURNAMES, LONG_SURNAMES, NAME_PAIRS, SOUND_CHARACTERS, SURNAMES } from '../vocabulary/surnames.ts';
import { LATIN_STYLES } from '../vocabulary/titles.ts';

const HAN = /\p{Script=Han}/u;
/** Characters that stand behind names far more often than in them. */
const FOLLOWERS = new Set(
  '和会将在与及向于对并到赴说等则也亦已曾率以从由为就同是称指时期的了后任今昨至表出带前抵返晤访一分共还又则率于把而致',
);
/** Of those: what may stand before a mark, where the others need words behind them. */
const ENDING = new Set('后时期了说称指等');
const LONGEST_SOUND = 10;

/** "Ann Bell", "J. R. Fox-Ash" */
const LATIN =
  /\p{Lu}[\p{Script=Latin}.’'-]*(?: (?:\p{Lu}[\p{Script=Latin}.’'-]*|binti|bin|ibn|ben|de|da|dos|das|do|du|del|der|den|di|la|le|van|von|ter|al|el|y|e)(?![\p{Script=Latin}])){1,6}/uy;

function latinEnd(text: string, at: number, limit: number): number | null {
  LATIN.lastIndex = at;
  const [name] = LATIN.exec(text.slice(0, Math.min(limit, at + 80))) ?? [];
  return name === undefined ? null : at + name.length;
}

/** "HE Ambassador Ann Bell" */
const STYLE = new RegExp(`(?:H\\.? ?E|Tan Sri|${LATIN_STYLES.join('|')})\\.? `, 'uy');

/** How many characters of a style stand before a name in Latin letters. */
export function styleLength(text: string, at: number): number {
  let end = at;
  for (let count = 0; count < 3; count++) {
    STYLE.lastIndex = end;
    end += STYLE.exec(text)?.[0].length ?? 0;
  }
  return end - at;
}

/** "J·D·林德": initials before a family name that writes sounds. */
function initialsEnd(text: string, at: number, limit: number): number | null {
  const [initials] = /^(?:\p{Lu}\.?·){1,3}(?=\p{Script=Han})/u.exec(text.slice(at, at + 10)) ?? [];
  const end = initials === undefined ? null : soundRun(text, at + initials.length, limit);
  return initials !== undefined && end !== null && end - at > initials.length + 1 ? end : null;
}

/** "扎西平措": names of Tibet and Mongolia, two characters at a time. */
function pairsEnd(text: string, at: number, limit: number): number | null {
  let end = at;
  while (end + 2 <= Math.min(limit, at + 8) && NAME_PAIRS.has(text.slice(end, end + 2))) end += 2;
  return end > at + 2 && edgeAt(text, end, limit) > 0 ? end : null;
}

/** Where the name of a person that begins here ends; null where none begins. */
export function nameEnd(text: string, at: number, limit: number): number | null {
  if (!HAN.test(text.charAt(at))) return latinEnd(text, at, limit) ?? initialsEnd(text, at, limit);
  if (isDay(text, at)) return null;
  const pairs = pairsEnd(text, at, limit);
  if (pairs !== null) return pairs;
  const chinese = chineseEnd(text, at, limit);
  // "张保华与哈桑·阿里": two persons.
  if (chinese !== null && /[与和同及]/u.test(text.charAt(chinese))) return chinese;
  const sounds = soundEnd(text, at, limit);
  if (chinese !== null && sounds !== null && isWhole(text, chinese, sounds, limit) && sounds - at > 3) return sounds;
  return dottedEnd(text, at, limit) ?? chinese ?? sounds ?? strangeEnd(text, at, limit) ?? longEnd(text, at, limit);
}

/** "施雷斯塔。": more sounds behind what would be a Chinese name, up to where certainly something else begins. */
function isWhole(text: string, chinese: number, sounds: number, limit: number): boolean {
  return sounds > chinese && edgeAt(text, chinese, limit) < 2 && edgeAt(text, sounds, limit) === 2;
}

/** "会长彦辞一行": whatever two or three characters stand before such words are a name; in a list, three. */
function strangeEnd(text: string, at: number, limit: number): number | null {
  for (let end = at; end < Math.min(limit, at + 4); end++) {
    if (end === at + 3 && text.charAt(end) === '、') return end;
    if (end > at + 1 && /^(?:一行|先生|女士|小姐|博士|教授)/u.test(text.slice(end, end + 2))) return end;
    if (!HAN.test(text.charAt(end)) || isWordWithin(text, end, at)) return null;
  }
  return null;
}

/** "主席阿玛尔巴伊楞，": a long name of sounds, of which one or two characters are in no list. */
function longEnd(text: string, at: number, limit: number): number | null {
  let end = at;
  while (end < Math.min(limit, at + LONGEST_SOUND) && edgeAt(text, end, limit) === 0) end++;
  const strange = [...text.slice(at, end)].filter((c) => !SOUND_CHARACTERS.has(c)).length;
  // "李明乘包机": a family name, and no sound.
  const most = SURNAMES.has(text.charAt(at)) ? (end - at) / 7 : (end - at) / 2.5;
  const sounds = SOUND_CHARACTERS.has(text.charAt(at)) && end - at > 4 && strange <= Math.min(2, most);
  return sounds && edgeAt(text, end, limit) === 2 ? end : null;
}

/** The last character of three may be a word by itself: "盼". */
function isWordWithin(text: string, at: number, start: number): boolean {
  const word = wordAt(text, at);
  return word !== null && (word.text.length > 1 || at < start + 2 || word.kind === 'GRAMMAR');
}

/** "深入讨论", "除出席论坛外": no words by themselves. */
const NO_PART = /^(?:深入|除[了出参会列拜访在与上此])/u;

/** 2: certainly something else begins here; 1: a plain word does; 0: a name may go on. */
function edgeAt(text: string, at: number, limit: number): 0 | 1 | 2 {
  if (at >= limit || !HAN.test(text.charAt(at))) return text.charAt(at) === '·' ? 0 : 2;
  if (timeAt(text, at) || NO_PART.test(text.slice(at, at + 2))) return 2;
  const word = wordAt(text, at);
  if (!word) return 0;
  return ['VERB', 'GRAMMAR', 'TITLE', 'HONORIFIC', 'RANK', 'GROUP'].includes(word.kind) ? 2 : 1;
}

function chineseEnd(text: string, at: number, limit: number): number | null {
  if (startsPlainWord(text, at) || isComing(text, at)) return null;
  const long = LONG_SURNAMES.find((surname) => text.startsWith(surname, at));
  const surname = long?.length ?? (COMPOUND_SURNAMES.has(text.slice(at, at + 2)) ? 2 : 0);
  const compound = surname > 0 ? familyEnd(text, at, surname, limit) : null;
  return (
    compound ?? (SURNAMES.has(text.charAt(at)) ? (familyEnd(text, at, 1, limit) ?? marriedEnd(text, at, limit)) : null)
  );
}

/** "总书记来青考察": where to, in one character. */
function isComing(text: string, at: number): boolean {
  if (text.charAt(at) !== '来') return false;
  return [2, 3, 4].some((length) => ['VISIT', 'ATTEND', 'TALK'].includes(wordAt(text, at + length)?.act ?? ''));
}

/** "总统明日会晤", "部长周三会见": when, and nobody's name. */
function isDay(text: string, at: number): boolean {
  const length = timeAt(text, at)?.length ?? 0;
  return length > 1 && (length > 2 || edgeAt(text, at + length, text.length) > 0);
}

/** "黄何咏诗": a woman's two family names. */
function marriedEnd(text: string, at: number, limit: number): number | null {
  const end = at + 4;
  const plain = SURNAMES.has(text.charAt(at + 1)) && fits(text, at, end, limit) && edgeAt(text, end, limit) === 2;
  return plain && ![at, at + 1, at + 2, at + 3].some((i) => isWord(text, i) || isPlainWord(text, i)) ? end : null;
}

function isPlainWord(text: string, at: number): boolean {
  const word = wordAt(text, at);
  return word !== null && (word.text.length > 1 || word.kind === 'GRAMMAR');
}

/** The same where the family name is known to have so many characters. */
function familyEnd(text: string, at: number, surname: number, limit: number): number | null {
  const woman = /^氏\p{Script=Han}{1,2}/u.exec(text.slice(at + surname, Math.min(limit, at + surname + 3)));
  if (woman && edgeAt(text, at + surname + woman[0].length, limit) > 0) return at + surname + woman[0].length;
  const japanese = surname > 1 ? sonEnd(text, at + surname, limit) : null;
  if (japanese !== null) return japanese;
  const [short, long] = [at + surname + 1, at + surname + 2];
  const edges = {
    short: fits(text, at, short, limit) ? edgeAt(text, short, limit) : 0,
    long: fits(text, at, long, limit) ? edgeAt(text, long, limit) : 0,
  };
  const last = text.charAt(long - 1);
  const follower =
    FOLLOWERS.has(last) &&
    !endsInOne(text, short, edges.long) &&
    (standsSo(last, text.charAt(long)) || timeAt(text, long - 1) !== null);
  const behindShort = wordAt(text, short)?.text.length ?? 0;
  // "欧阳慧拜访": the longer word that begins there is one.
  const cutsWord = edges.short > 0 && behindShort > 1 && (wordAt(text, long)?.text.length ?? 0) < behindShort;
  // "李国平等企业家"
  if (edges.long === 2 && surname === 1 && isListEnd(text, short)) return long;
  if (edges.long === 2 && !(follower && edges.short === 2) && !cutsWord) return long;
  if (edges.short === 2 || cutsWord) return short;
  if (edges.long === 1 && !follower) return long;
  return edges.short === 1 ? short : surname > 1 ? longGivenEnd(text, at, long + 1, limit) : null;
}

/** "平等" of "李国平等企业家": the last character of a name, and the end of a list. */
function isListEnd(text: string, at: number): boolean {
  const word = wordAt(text, at)?.text ?? '';
  if (word.length !== 2 || !word.endsWith('等')) return false;
  const kind = wordAt(text, at + 2)?.kind;
  return kind === 'GROUP' || kind === 'TITLE' || /^[0-9一二三四五六七八九十数多]/u.test(text.charAt(at + 2));
}

/** "主席蒋以任，", "何咏前介绍": a word that needs others behind it, and one that has none. */
function standsSo(word: string, next: string): boolean {
  return word === '前' ? !HAN.test(next) : ENDING.has(word) || HAN.test(next);
}

/** "方建一参加": behind a name "一" begins a longer word, or another character follows. */
function endsInOne(text: string, at: number, edge: 0 | 1 | 2): boolean {
  return edge === 2 && wordAt(text, at)?.text === '一';
}

/** "宗一郎", "太郎" */
function sonEnd(text: string, at: number, limit: number): number | null {
  const [given] = /^\p{Script=Han}?[一二三太次]郎/u.exec(text.slice(at, Math.min(limit, at + 3))) ?? [];
  return given !== undefined && edgeAt(text, at + given.length, limit) === 2 ? at + given.length : null;
}

/** "高岛宗一郎": three characters behind a family name of two. */
function longGivenEnd(text: string, at: number, end: number, limit: number): number | null {
  return fits(text, at, end, limit) && edgeAt(text, end, limit) === 2 ? end : null;
}

function fits(text: string, at: number, end: number, limit: number): boolean {
  return (
    end <= limit &&
    /^\p{Script=Han}+$/u.test(text.slice(at, end)) &&
    !/[的了与将我他她们]/u.test(text.slice(at + 1, end)) &&
    (!text.slice(at + 1, end).includes('在') || isKorean(text, at, end))
  );
}

const OF_KOREA = /^[李金朴郑崔姜尹文韩吴申黄权安张卢]在/u;

/** "李在明": no word, and no city in one character, stands behind 在. */
function isKorean(text: string, at: number, end: number): boolean {
  const last = text.charAt(at + 2);
  return (
    end === at + 3 && OF_KOREA.test(text.slice(at, end)) && wordAt(text, at + 2) === null && !ABBREVIATIONS.has(last)
  );
}

/** "高度", "方面": words that begin with a character of a family name; "曾到访": a verb behind one. */
function startsPlainWord(text: string, at: number): boolean {
  const word = wordAt(text, at);
  if (word && word.text.length > 1 && word.kind !== 'RANK')
    return word.kind !== 'PLAIN' || !isCut(text, at, word.text.length);
  const next = wordAt(text, at + 1);
  // "都带头"
  if (word?.kind === 'GRAMMAR' && next?.kind === 'PLAIN' && next.text.length > 1) return true;
  return (
    (next !== null &&
      next.text.length > 1 &&
      // "韩明正在", but "韩正在": a family name alone stands nowhere where names are looked for.
      next.text !== '正在' &&
      (['VERB', 'TITLE', 'GRAMMAR'].includes(next.kind) || isAddressed(word, next) || isOccasion(word, next))) ||
    timeAt(text, at + 1) !== null
  );
}

const ADDRESSED = new Set(['客人', '来宾', '外宾', '宾客', '贵宾', '大家', '各位']);

/** "向客人", "和来宾": a word of grammar before those who are spoken to. */
function isAddressed(word: ReturnType<typeof wordAt>, next: { readonly text: string }): boolean {
  return word?.kind === 'GRAMMAR' && ADDRESSED.has(next.text);
}

/** "于仪式": a word of grammar before an occasion. */
function isOccasion(word: ReturnType<typeof wordAt>, next: { readonly kind: string }): boolean {
  return word?.kind === 'GRAMMAR' && ['EVENT', 'AGREEMENT'].includes(next.kind);
}

/** "厅长黄河清与": behind the plain word one character is left before the next word. */
function isCut(text: string, at: number, length: number): boolean {
  const rest = text.charAt(at + 2);
  return length === 2 && HAN.test(rest) && wordAt(text, at + 2) === null && edgeAt(text, at + 3, text.length) === 2;
}

/** A title, a verb or "兼" begins here, and no name. */
function startsOther(text: string, at: number): boolean {
  const word = wordAt(text, at);
  if (!word || word.text === '兼') return word !== null;
  return word.text.length > 1 && ['TITLE', 'VERB', 'GRAMMAR', 'BODY'].includes(word.kind);
}

/** "埃里克·林德霍姆": the last part goes on while its characters write sounds and no word begins. */
function dottedEnd(text: string, at: number, limit: number): number | null {
  if (startsOther(text, at)) return null;
  let end = at;
  let dots = 0;
  for (let i = at; i < Math.min(limit, at + 40); i++) {
    if (isHyphen(text, i)) continue;
    if (text.charAt(i) === '·') {
      if (i === end) return null;
      dots++;
      end = i + 1;
    } else if (!HAN.test(text.charAt(i)) || i - end > 8 || wordAt(text, i)?.kind === 'TITLE') {
      break;
    }
  }
  if (dots === 0) return null;
  let sounds = soundRun(text, end, limit);
  while (sounds !== null && isHyphen(text, sounds)) sounds = soundRun(text, sounds + 1, limit);
  if (sounds !== null && edgeAt(text, sounds, limit) > 0) return sounds;
  return plainRun(text, end, limit) ?? sounds;
}

/** "玛丽-克莱尔·林德": between two characters that write sounds. */
function isHyphen(text: string, at: number): boolean {
  return (
    /[-‐‑－]/u.test(text.charAt(at)) &&
    SOUND_CHARACTERS.has(text.charAt(at - 1)) &&
    SOUND_CHARACTERS.has(text.charAt(at + 1))
  );
}

/** "穆罕默德六世" */
function withNumber(text: string, end: number | null): number | null {
  const [number = ''] = end === null ? [] : (/^[一二三四五六七八九十]{1,2}世/u.exec(text.slice(end, end + 3)) ?? []);
  return end === null ? null : end + number.length;
}

/** "法瑞尔于5月": the last character says when. */
function withoutTime(text: string, end: number | null): number | null {
  return end !== null && text.charAt(end - 1) === '于' && timeAt(text, end) !== null ? end - 1 : end;
}

/** Up to the next word, if it is near. */
function plainRun(text: string, at: number, limit: number): number | null {
  for (let end = at + 1; end <= Math.min(limit, at + 6); end++)
    if (edgeAt(text, end, limit) > 0 && !/[那多里]/u.test(text.charAt(end))) return end;
  return null;
}

function soundEnd(text: string, at: number, limit: number): number | null {
  const end = withoutTime(text, withNumber(text, soundRun(text, at, limit)));
  return end !== null && end - at >= 2 && !startsPlainWord(text, at) && edgeAt(text, end, limit) > 0 ? end : null;
}

function soundRun(text: string, at: number, limit: number): number | null {
  let end = at;
  while (end < Math.min(limit, at + LONGEST_SOUND) && isSound(text, end) && !(end > at + 1 && isWord(text, end))) end++;
  return end > at ? end : null;
}

/** "阿不都": a word of grammar that is none there. */
function isSound(text: string, at: number): boolean {
  return SOUND_CHARACTERS.has(text.charAt(at)) || text.slice(at - 1, at + 1) === '阿不';
}

function isWord(text: string, at: number): boolean {
  const word = wordAt(text, at);
  return word !== null && word.text.length > 1 && word.kind !== 'BODY' && word.kind !== 'PLAIN';
}
