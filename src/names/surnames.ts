import { cantoneseClass, cantoneseSpellings, jyutpingOf, spellingsOf } from './cantonese.ts';
import { simplified } from './fold.ts';
import { pinyinOf, surnamePinyin } from './pinyin.ts';
import { addTo, meet, remember } from './remember.ts';
import { classesOf, isSyllable } from './sounds.ts';
import { SURNAME_ROWS } from './surname-table.ts';

/** A surname of the table by its simplified characters, with its spellings. */
interface Surname {
  readonly pinyin: ReadonlySet<string>;
  readonly cantonese: ReadonlySet<string>;
  readonly others: ReadonlySet<string>;
  /** In Korea and Viet Nam. */
  readonly abroad: ReadonlySet<string>;
}

/** A way of spelling a surname. */
export type Way = keyof Surname;

const WAYS: readonly Way[] = ['pinyin', 'cantonese', 'others', 'abroad'];
const BY_CHARACTERS = new Map<string, Surname>();
const BY_SPELLING = new Map<string, Set<string>>();
/** Spellings in Hong Kong that a usual reading allows and no row has: "Yick", "Loong". */
const BY_SOUND = new Map<string, Set<string>>();
const NONE: ReadonlySet<string> = new Set();

for (const row of SURNAME_ROWS.trim().split('\n')) {
  const [head = '', cantonese = '', others = '', abroad = ''] = row.split('|');
  const [characters = '', ...pinyin] = words(head);
  const surname = {
    pinyin: new Set(pinyin),
    cantonese: new Set(words(cantonese)),
    others: new Set(words(others)),
    abroad: new Set(words(abroad)),
  };
  BY_CHARACTERS.set(simplified(characters), surname);
  for (const spelling of Object.values(surname).flatMap((all) => [...all]))
    addTo(BY_SPELLING, spelling, simplified(characters));
  if (characters.length > 1) continue;
  for (const spelling of spellingsOf(jyutpingOf(characters)[0] ?? ''))
    addTo(BY_SOUND, spelling, simplified(characters));
}

export const isSurname = (spelling: string): boolean => charactersOfSurname(spelling).size > 0;

/** Is this a surname in Han, of one or two characters, that the table has? Simplified. */
export const isHanSurname = (characters: string): boolean => BY_CHARACTERS.has(characters);

/** In which ways may a romanised surname be one? */
export function waysOf(spelling: string): Readonly<Record<Way, boolean>> {
  const surnames = [...charactersOfSurname(spelling)].flatMap((one) => BY_CHARACTERS.get(one) ?? []);
  return {
    pinyin: surnames.some((one) => one.pinyin.has(spelling)),
    cantonese: !BY_SPELLING.has(spelling) || surnames.some((one) => one.cantonese.has(spelling)),
    others: surnames.some((one) => one.others.has(spelling)),
    abroad: surnames.some((one) => one.abroad.has(spelling)),
  };
}

/** Those that the table spells so; where it spells none so, those whose Cantonese reading may be. */
export const charactersOfSurname = (spelling: string): ReadonlySet<string> =>
  BY_SPELLING.get(spelling) ?? BY_SOUND.get(spelling) ?? NONE;

/**
 * How two romanised surnames may be one: ALIKE in one way of spelling (Woo, Wu), TRANSCRIBED from pinyin (Woo, Hu). A
 * family does not spell its name in both Hong Kong's way and Singapore's (Wong, Ng). Undefined: they may not.
 */
export function compareSurnames(left: string, right: string): 'ALIKE' | 'TRANSCRIBED' | undefined {
  if (left === right) return 'ALIKE';
  if (!meet(charactersOfSurname(left), charactersOfSurname(right))) return undefined;
  const shared = [...charactersOfSurname(left)].filter((one) => charactersOfSurname(right).has(one));
  const columns = shared.map((one): [Way[], Way[]] => [columnsOf(one, left), columnsOf(one, right)]);
  if (columns.some(([own, others]) => own.some((way) => way !== 'pinyin' && others.includes(way)))) return 'ALIKE';
  const transcribed = columns.some(([own, others]) => own.includes('pinyin') !== others.includes('pinyin'));
  return transcribed ? 'TRANSCRIBED' : undefined;
}

function columnsOf(characters: string, spelling: string): Way[] {
  const known = BY_CHARACTERS.get(characters);
  const listed = WAYS.filter((way) => known?.[way].has(spelling));
  return listed.length > 0 ? listed : ['cantonese'];
}

/** May a surname in Han (simplified) be spelt so? */
export function surnameSpelt(characters: string, spelling: string): boolean {
  const known = BY_CHARACTERS.get(characters);
  if (known) return charactersOfSurname(spelling).has(characters);
  return surnamePinyin(characters) === spelling || unlisted(characters).has(spelling);
}

/** The pinyin of a surname, in Han or romanised; of a romanised one as many as it may stand for in these ways of spelling. */
export function surnamePinyins(surname: string, ways: readonly Way[] = WAYS): readonly string[] {
  const known = BY_CHARACTERS.get(surname);
  if (known) return [...known.pinyin];
  if (/\p{Script=Han}/u.test(surname)) return [surnamePinyin(surname)];
  const meant = meantBy(surname, ways);
  if (meant.length === 0) return isSyllable(surname, 'pinyin') ? [surname] : [];
  return [...new Set(meant.flatMap((one) => [...(BY_CHARACTERS.get(one)?.pinyin ?? [])]))].sort();
}

/** The coarse Cantonese classes of a surname, in Han or romanised. */
export function surnameClasses(surname: string): readonly string[] {
  if (/\p{Script=Han}/u.test(surname)) return classesOfHan(surname);
  const meant = meantBy(surname, ['cantonese']);
  return meant.length === 0 ? classesOf(surname) : [...new Set(meant.flatMap(classesOfHan))].sort();
}

/** The surnames that a spelling stands for in these ways; in any, where it is none of them. */
function meantBy(spelling: string, ways: readonly Way[]): string[] {
  const all = [...charactersOfSurname(spelling)];
  const meant = all.filter((one) => columnsOf(one, spelling).some((way) => ways.includes(way)));
  return meant.length > 0 ? meant : all;
}

/** By the usual reading of each character: 陳 is `can`. */
const classesOfHan = remember((characters): readonly string[] => [
  [...characters].map((one) => cantoneseClass(jyutpingOf(one)[0] ?? '')).join(''),
]);

const unlisted = remember((characters): ReadonlySet<string> => {
  const [one = '', ...more] = [...characters];
  return more.length > 0 ? NONE : new Set([...pinyinOf(one), ...cantoneseSpellings(one)]);
});

function words(text: string): string[] {
  return text.trim().split(' ').filter(Boolean);
}
