import { PINYIN_SYLLABLES } from './pinyin-syllables.ts';
import { remember } from './remember.ts';

/** Initials of older spellings without their apostrophes, which names lose: `ch` stands for four of pinyin. */
const INITIALS: readonly (readonly [string, readonly string[]])[] = [
  ['hs', ['x', 'sh']],
  ['ch', ['zh', 'ch', 'j', 'q']],
  ['ts', ['z', 'c']],
  ['tz', ['z', 'c']],
  ['sz', ['s']],
  ['ss', ['s']],
  ['sh', ['sh', 'x']],
  ['p', ['b', 'p']],
  ['t', ['d', 't']],
  ['k', ['g', 'k']],
  ['j', ['r']],
];
const FINALS: Readonly<Record<string, readonly string[]>> = {
  ien: ['ian'],
  ieh: ['ie'],
  ueh: ['ue'],
  yun: ['un'],
  ung: ['ong'],
  oong: ['ong'],
  uo: ['uo', 'e', 'o'],
  o: ['o', 'uo', 'e'],
  ih: ['i'],
  u: ['u', 'i'],
  i: ['i', 'yi'],
  eh: ['e', 'ye'],
  en: ['en', 'an'],
  erh: ['er'],
  yin: ['yin'],
  ui: ['ui'],
  uei: ['ui'],
};

/** The syllables of pinyin for which a Wade-Giles syllable may stand: `hsien` → xian; none for what is not one. */
export const wadeGiles = remember((syllable): readonly string[] => {
  const [from, to] = INITIALS.find(([initial]) => syllable.startsWith(initial)) ?? ['', ['']];
  const final = syllable.slice(from.length);
  const made = to.flatMap((initial) => [final, ...(FINALS[final] ?? [])].map((last) => initial + last));
  return [...new Set(made)].filter((one) => PINYIN_SYLLABLES.has(one));
});
