import { cantoneseClass, cantoneseSpellings, JYUTPING_BY_SPELLING, jyutpingOf, spellingsOf } from './cantonese.ts';
import { simplified } from './fold.ts';
import { MIN_ROWS } from './min-readings.ts';
import { NAME_CHARACTERS } from './name-characters.ts';
import { pinyinOf } from './pinyin.ts';
import { PINYIN_SYLLABLES, plainPinyin } from './pinyin-syllables.ts';
import { addTo, remember } from './remember.ts';
import { wadeGiles } from './wade-giles.ts';

/** How a given name is spelt: in pinyin, as in Hong Kong and Macao, or each syllable in its own way, as in Singapore. */
export type System = 'pinyin' | 'cantonese' | 'mixed';

const NONE: ReadonlySet<string> = new Set();
const MIN = minReadings();
const MIN_SYLLABLES = new Set([...MIN.values()].flatMap((spellings) => [...spellings]));
const BY_PINYIN = new Map<string, Set<string>>();
const BY_CANTONESE = new Map<string, Set<string>>();
const BY_MIN = new Map<string, Set<string>>();

for (const character of new Set(simplified(NAME_CHARACTERS.replace(/\s/gu, '')))) {
  const [usual] = pinyinOf(character);
  if (usual) addTo(BY_PINYIN, usual, character);
  for (const spelling of spellingsOf(jyutpingOf(character)[0] ?? '')) addTo(BY_CANTONESE, spelling, character);
}
for (const [character, spellings] of MIN) for (const spelling of spellings) addTo(BY_MIN, spelling, character);

export function isSyllable(text: string, system: System): boolean {
  if (system === 'pinyin') return PINYIN_SYLLABLES.has(plainPinyin(text));
  if (system === 'cantonese') return JYUTPING_BY_SPELLING.has(text);
  return isSyllable(text, 'pinyin') || isSyllable(text, 'cantonese') || MIN_SYLLABLES.has(text) || isOlder(text);
}

/** May a character be spelt so? Undefined where only a reading that nobody listed could tell. */
export function maySpell(syllable: string, character: string, system: System): boolean | undefined {
  if (system === 'pinyin') return pinyinOf(character).includes(plainPinyin(syllable));
  if (system === 'cantonese') return cantoneseSpellings(character).has(syllable);
  const read = maySpell(syllable, character, 'pinyin') || maySpell(syllable, character, 'cantonese');
  if (read || wadeGiles(syllable).some((one) => pinyinOf(character).includes(one))) return true;
  return MIN.get(simplified(character))?.has(syllable) ?? undefined;
}

/** The frequent characters of names that a syllable may stand for. */
export function charactersOf(syllable: string, system: System): ReadonlySet<string> {
  if (system === 'pinyin') return BY_PINYIN.get(plainPinyin(syllable)) ?? NONE;
  if (system === 'cantonese') return BY_CANTONESE.get(syllable) ?? NONE;
  return mixedCharacters(syllable);
}

/** The pinyin that a syllable may be in Mandarin, through frequent characters of names. */
export function pinyinFor(syllable: string, system: System): readonly string[] {
  if (system === 'pinyin') return [plainPinyin(syllable)];
  return [...new Set([...charactersOf(syllable, system)].flatMap((character) => pinyinOf(character)[0] ?? []))].sort();
}

/** The coarse Cantonese classes of a spelling. */
export const classesOf = remember((spelling): readonly string[] =>
  [...new Set([...(JYUTPING_BY_SPELLING.get(spelling) ?? [])].map(cantoneseClass))].sort(),
);

const mixedCharacters = remember((syllable): ReadonlySet<string> => {
  const older = wadeGiles(syllable).flatMap((one) => [...(BY_PINYIN.get(one) ?? [])]);
  return new Set([
    ...charactersOf(syllable, 'pinyin'),
    ...charactersOf(syllable, 'cantonese'),
    ...older,
    ...(BY_MIN.get(syllable) ?? []),
  ]);
});

const isOlder = (text: string): boolean => wadeGiles(text).length > 0;

/** By simplified character. */
function minReadings(): ReadonlyMap<string, ReadonlySet<string>> {
  const readings = new Map<string, Set<string>>();
  for (const row of MIN_ROWS.trim().split('\n')) {
    const [character = '', ...spellings] = row.split(' ');
    for (const spelling of spellings) addTo(readings, simplified(character), spelling);
  }
  return readings;
}
