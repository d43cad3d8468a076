import type { Gazetteer, GazetteerPlace } from '../../../domain/gazetteer.ts';
import type { PlaceKind } from '../../../domain/statement.ts';
import { wordAt } from '../text/dictionary.ts';
import { foldHan } from '../text/fold.ts';
import { ABBREVIATIONS, AT_HOME, BRANDS, CITY_STATES } from '../vocabulary/abbreviations.ts';
import { SOUND_CHARACTERS } from '../vocabulary/surnames.ts';

const LONGEST = 9;
const HAN = /[\u3400-\u9fff]/u;
/** As many names are looked up for one release at most, so that reading stays linear. */
const MOST_LOOKUPS = 40_000;
/** "津河市" by its ending, where the register does not know it: two or three characters before the suffix. */
const BY_SUFFIX =
  /(\p{Script=Han}{2,3}?)(市|省|县|自治区|自治州|自治县|特别行政区|州|区|町)(?![场民级域间容值况情内长]|政(?![府协]))/uy;
/** "阿尔德松诺市": four characters or more that write sounds. */
const BY_SOUND = /^\p{Script=Han}{3,9}?(市|省|州|郡|县)(?![场民级域间容值况情内长]|政(?![府协]))/u;
const NO_NAME = /[街夜超股门集早菜城都个各全我本该贵两省市县区的在新园社地景校专特小此]$|直辖|地级|县级|开发/u;
/** "访青河市": words that the vocabulary does not know by themselves. */
const NO_START = /^[驻访赴抵至往从届次返飞转经]/u;
const SUFFIX_KINDS: Readonly<Record<string, PlaceKind>> = {
  市: 'CITY',
  省: 'PROVINCE',
  自治区: 'PROVINCE',
  县: 'DISTRICT',
  自治县: 'DISTRICT',
  自治州: 'REGION',
  郡: 'DISTRICT',
  特别行政区: 'CITY',
  州: 'REGION',
  区: 'DISTRICT',
  町: 'CITY',
};
/** Many cities have one: it is that of the register only where the text names its city. */
const GENERIC = /^(?:政府总部|立法会(?:大楼|综合大楼)?|礼宾府|终审法院|总统府|总理府|国会|市政厅)$/u;
/** "威尼斯人" are no place; "北京人民大会堂" lies in one. */
const PEOPLE = /^人(?![民大士员力才工社事文口])/u;
/** "北原市长宁区": places whose names begin so. */
const LONG =
  /^长(?:春|沙|江|治|葛|阳|岛|白山|宁[区县]|安[区县镇]|兴[县岛]|乐区|清区|丰县|海县|寿区|泰县|汀县|顺县|武县|子县|垣|沟|岭县|治市)/u;
/** "白石市", but neither "白石市长" nor "白石市政府". */
const OWN_SUFFIX = /^市(?![场民级域间容值况情内长委政人府县立区议])/u;
const OUR_LAND = '我国';
const OFFICE_OF_PLACE = /^[市省区县州镇乡町郡]长/u;

/** The places of one release: those of the register, and those that their suffix tells. */
export class Places {
  readonly #gazetteer: Gazetteer;
  readonly #original: string;
  readonly #found = new Map<string, GazetteerPlace | null>();
  readonly #bySuffix = new Map<string, PlaceKind>();
  /** Cities of the register, with a suffix that it does not know. */
  readonly #suffixed = new Set<string>();
  #cities: ReadonlySet<string> | null = null;
  /** What "our country" is called, where the writer's words tell it. */
  readonly #ownLand: string | null;

  /** @param original the clean text, whose script the register may know alone */
  constructor(gazetteer: Gazetteer, original: string) {
    this.#gazetteer = gazetteer;
    this.#original = original;
    const folded = foldHan(original);
    this.#ownLand = AT_HOME.find(([land, words]) => folded.includes(land) && words.test(folded))?.[0] ?? null;
  }

  /** The length of the place that begins here; 0 for none. */
  lengthAt(text: string, at: number, behindName: boolean): number {
    if (this.#ownLand !== null && text.startsWith(OUR_LAND, at)) return OUR_LAND.length;
    const sounds = behindName ? 0 : this.#soundLength(text, at);
    if (sounds > 0) return sounds;
    for (let length = hanLength(text, at); length > 1; length--)
      if (this.#known(text.slice(at, at + length), at) && !isBrand(text, at, length))
        return PEOPLE.test(text.slice(at + length, at + length + 2))
          ? 0
          : this.#withSuffix(text, at, withoutOffice(text, at, length));
    return behindName ? 0 : this.#suffixLength(text, at);
  }

  /** "格拉夫兰市" of a city that the register knows as "格拉夫兰". */
  #withSuffix(text: string, at: number, length: number): number {
    const name = text.slice(at, at + length);
    const place = this.#found.get(name);
    if (place?.kind !== 'CITY' || name.endsWith('市') || !OWN_SUFFIX.test(text.slice(at + length, at + length + 2)))
      return length;
    this.#found.set(`${name}市`, place);
    this.#suffixed.add(`${name}市`);
    return length + 1;
  }

  /** The same for those of the register alone. */
  lengthOfKnown(text: string, at: number): number {
    for (let length = hanLength(text, at); length > 1; length--)
      if (this.#known(text.slice(at, at + length), at)) return length;
    return 0;
  }

  /** A place that the text tells, and the register does not know. */
  keep(name: string): void {
    if (this.find(name) === null) this.#bySuffix.set(foldHan(name), 'CITY');
  }

  kindOf(name: string): PlaceKind | null {
    const folded = foldHan(name);
    return this.find(name)?.kind ?? this.#bySuffix.get(folded) ?? null;
  }

  /** The name of the land for "our country", which may stand in front of a body. */
  nameOf(name: string): string {
    const isOurs = this.#ownLand !== null && foldHan(name.slice(0, OUR_LAND.length)) === OUR_LAND;
    return isOurs ? this.#ownLand + name.slice(OUR_LAND.length) : name;
  }

  find(called: string): GazetteerPlace | null {
    const name = this.nameOf(called);
    return this.#found.get(foldHan(name)) ?? this.#gazetteer.find(name)[0] ?? null;
  }

  /** The city that this is or lies in, as the text or the register calls it; null where nobody says. */
  cityOf(called: string): string | null {
    const name = this.nameOf(called);
    const kind = this.kindOf(name);
    if (this.#suffixed.has(foldHan(name))) return name.slice(0, -1);
    if (kind === 'CITY' || CITY_STATES.has(foldHan(name))) return name;
    let place = this.find(name);
    while (place && place.kind !== 'CITY' && !isCityState(place))
      place = place.within === null ? null : (this.#gazetteer.get(place.within) ?? null);
    if (!place) return null;
    const city = this.#nameInText(place);
    return this.isGeneric(name) && !this.#original.includes(city) ? null : city;
  }

  /** The city of "抵京" and, where the text names one with this character, "访汉". Asked when the text is cut into words. */
  cityOfShort(short: string): string | null {
    const known = ABBREVIATIONS.get(short);
    const place = known === undefined ? null : this.find(known);
    if (known !== undefined) return place?.kind === 'CITY' ? this.#nameInText(place) : this.cityOf(known);
    if (short.length !== 1 || !HAN.test(short)) return null;
    // "访墨期间": the land.
    if ([...this.#found].some(([name, place]) => place?.kind === 'COUNTRY' && name.startsWith(short))) return null;
    const told = [...this.#citiesTold()].filter((name) => name.includes(short));
    return told.length === 1 ? (told[0] ?? null) : null;
  }

  /** The cities of the text, without "city". */
  #citiesTold(): ReadonlySet<string> {
    const names = [...this.#found].filter(([, place]) => place?.kind === 'CITY').map(([name]) => name);
    names.push(...[...this.#bySuffix].filter(([, kind]) => kind === 'CITY').map(([name]) => name));
    this.#cities ??= new Set(names.map((name) => name.replace(/市$/u, '')));
    return this.#cities;
  }

  /** "政府总部": there is one in many cities. */
  isGeneric(name: string): boolean {
    return GENERIC.test(foldHan(name));
  }

  /** What it lies in, by folded Chinese names. */
  holdersOf(name: string): string[] {
    const names: string[] = [];
    let place = this.find(name);
    for (let depth = 0; place?.within && depth < 4; depth++) {
      place = this.#gazetteer.get(place.within) ?? null;
      names.push(...(place?.names ?? []).filter((n) => /\p{Script=Han}/u.test(n)).map(foldHan));
    }
    return names;
  }

  #nameInText(place: GazetteerPlace): string {
    const han = place.names.filter((name) => /\p{Script=Han}/u.test(name));
    return han.find((name) => this.#original.includes(name)) ?? this.#inScript(han) ?? place.name;
  }

  /** The form of the script that the text is written in. */
  #inScript(names: readonly string[]): string | undefined {
    const isTraditional = /[國會長門區與]/u.test(this.#original);
    const isOther = (name: string) =>
      names.some(
        (other) => other !== name && foldHan(other) === foldHan(name) && isTraditional === (other !== foldHan(other)),
      );
    return names.find((name) => !isOther(name)) ?? names[0];
  }

  #known(name: string, at: number): boolean {
    if (this.#bySuffix.has(name)) return true;
    const known = this.#found.get(name);
    if (known !== undefined) return known !== null;
    if (this.#found.size >= MOST_LOOKUPS) return false;
    const place =
      this.#gazetteer.find(this.#original.slice(at, at + name.length))[0] ?? this.#gazetteer.find(name)[0] ?? null;
    this.#found.set(name, place);
    return place !== null;
  }

  /** "阿尔德松诺市", "马德里兰州": a known place may begin it, or end it; a land that stands in front is told by itself. */
  #soundLength(text: string, at: number): number {
    if (!SOUND_CHARACTERS.has(text.charAt(at))) return 0;
    const [all, suffix = ''] = BY_SOUND.exec(text.slice(at, at + 11)) ?? [];
    const name = all?.slice(0, -1) ?? '';
    if (all === undefined || ![...name].every((c) => SOUND_CHARACTERS.has(c)) || startsGrammar(text, at, name.length))
      return 0;
    const known = this.lengthOfKnown(text, at);
    if (known >= name.length - 1 ? known >= name.length : known > 0) return 0;
    if (this.lengthOfKnown(text, at + 1) > 0 || this.#liesIn(all.slice(known), text.slice(at, at + known))) return 0;
    this.#bySuffix.set(all, SUFFIX_KINDS[suffix] ?? 'OTHER');
    this.#bySuffix.set(name, SUFFIX_KINDS[suffix] ?? 'OTHER');
    return all.length;
  }

  /** "江源青州": a city of the province that stands in front. */
  #liesIn(name: string, holder: string): boolean {
    return holder !== '' && this.holdersOf(name).some((held) => held.startsWith(holder));
  }

  #suffixLength(text: string, at: number): number {
    BY_SUFFIX.lastIndex = at;
    const [all, name = '', suffix = ''] = BY_SUFFIX.exec(text) ?? [];
    if (all === undefined || NO_NAME.test(name) || startsWord(text, at, name.length)) return 0;
    // "驻广州", "第二届广州": a known place begins behind a word.
    if (NO_START.test(name) || this.lengthOfKnown(text, at + 1) > 0) return 0;
    this.#bySuffix.set(all, SUFFIX_KINDS[suffix] ?? 'OTHER');
    // "津河市" is called "津河" as well.
    if (suffix !== '区') this.#bySuffix.set(name, SUFFIX_KINDS[suffix] ?? 'OTHER');
    return all.length;
  }
}

/** "香格里拉酒店" stands in any city. */
function isBrand(text: string, at: number, length: number): boolean {
  return (
    BRANDS.has(text.slice(at, at + length)) &&
    /^\p{Script=Han}/u.test(text.charAt(at + length)) &&
    !/^[市县州的]/u.test(text.charAt(at + length))
  );
}

function isCityState({ names }: GazetteerPlace): boolean {
  return names.some((name) => CITY_STATES.has(foldHan(name)));
}

/** How many Han characters stand here, as far as a name may reach. */
function hanLength(text: string, at: number): number {
  let length = 0;
  while (length < LONGEST && HAN.test(text.charAt(at + length))) length++;
  return length;
}

/** "于西安市", "来到安阳市": a word in front, or one of more characters inside. */
function startsGrammar(text: string, at: number, length: number): boolean {
  if (wordAt(text, at) !== null) return true;
  for (let i = at + 1; i < at + length; i++) if ((wordAt(text, i)?.text.length ?? 0) > 1) return true;
  return false;
}

function startsWord(text: string, at: number, length: number): boolean {
  for (let i = at; i < at + length; i++) {
    const word = wordAt(text, i);
    // "保和省", "青余市"
    if (length === 2 && i > at && /^[和余同应多名上下中向正]$/u.test(word?.text ?? '')) continue;
    if (word && (word.text.length > 1 || word.kind === 'GRAMMAR' || word.kind === 'VERB')) return true;
  }
  return false;
}

/** "津河市长" is the mayor of 津河. */
function withoutOffice(text: string, at: number, length: number): number {
  const office = OFFICE_OF_PLACE.test(text.slice(at + length - 1, at + length + 1));
  return length > 2 && office && !LONG.test(text.slice(at + length, at + length + 3)) ? length - 1 : length;
}
