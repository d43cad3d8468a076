import { cantonesePatterns } from './cantonese.ts';
import { FINALS, INITIALS } from './hong-kong-spelling.ts';
import { pinyinPatterns } from './pinyin.ts';

type Reading = 'pinyin' | 'cantonese';

/** A Chinese name of a person: foreign ones are mostly longer or hold a dot. */
const HAN_NAME = /^\p{Script=Han}{2,4}$/u;
const PINYIN =
  '(?:[zcs]h?|[bpmfdtnlgkhjqxrwy])?(?:i?ang?|i?ong|ing?|eng?|ung?|uang?|uan|i?ao|u?ai|[eu]i|i?ou|iu|i?e|u?o|[iu]?a|[iuv]|ue|ve|er)';
const SYLLABLE = `(?:${PINYIN}|ng|(?:${anyOf(INITIALS)})(?:${anyOf(FINALS)}))`;
/** A surname of one syllable, or of two with a hyphen or as one word; a given name of one or two. */
const SURNAME = new RegExp(
  `^(?:${SYLLABLE}|${SYLLABLE}-${SYLLABLE}|ou ?yang|au ?yeung|sima|szeto|situ|zhuge|shangguan)$`,
  'u',
);
const GIVEN = new RegExp(`^${SYLLABLE}[- ]?(?:${SYLLABLE})?$`, 'u');

export const isHanName = (name: string): boolean => HAN_NAME.test(name);

/** May this be the romanised name of a Chinese person ("Fung Wai-lam", "Fang Xiaolan"), and not "Tom Ash"? */
export function looksRomanised(name: string): boolean {
  const [surname = '', ...given] = name.toLowerCase().split(/\s+/u);
  return given.length > 0 && given.length < 3 && SURNAME.test(surname) && GIVEN.test(given.join(' '));
}

/** Asks names in Han whether a romanised name may be theirs; what a name sounds like is worked out once. */
export function openReadings(key: (name: string) => string): (han: string, romanised: string) => Reading | null {
  const patterns = new Map<string, readonly (readonly [Reading, RegExp])[]>();
  return (han, romanised) => {
    const own = patterns.get(han) ?? [
      ['pinyin', whole(pinyinPatterns(key(han)))],
      ['cantonese', whole(cantonesePatterns(han))],
    ];
    patterns.set(han, own);
    const spellings = spellingsOf(romanised).map(key);
    return own.find(([, pattern]) => spellings.some((spelling) => pattern.test(spelling)))?.[0] ?? null;
  };
}

/** "Tom Fung Wai-lam": the name without what stands before the surname, and with the surname last put first. */
function spellingsOf(romanised: string): string[] {
  const words = romanised.split(/\s+/u);
  const last = words.at(-1) ?? '';
  const ends = words.slice(0, -1).map((_, start) => words.slice(start).join(' '));
  return [...ends, [last, ...words.slice(0, -1)].join(' ')];
}

function whole(patterns: readonly string[]): RegExp {
  return new RegExp(`^${patterns.join('')}$`, 'u');
}

function anyOf(sounds: ReadonlyMap<string, readonly string[]>): string {
  return [...new Set([...sounds.values()].flat())].join('|');
}
