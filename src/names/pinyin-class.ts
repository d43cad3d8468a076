import { remember } from './remember.ts';

/**
 * Pinyin → a coarse class. What one Cantonese syllable may be in Mandarin falls together as far as it goes, so that a
 * name in Hong Kong's spelling has few keys: `jian`, `qian` and `zhan` are `zan`, `zhi` and `ci` are `zi`.
 */
export const pinyinClass = remember((syllable): string => {
  const initial = /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?/u.exec(syllable)?.[0] ?? '';
  const final = syllable.slice(initial.length);
  // After y the i of yan and yong is not written.
  return `${INITIALS.get(initial) ?? initial}${FINALS.get(final) ?? final}`;
});

const INITIALS = classes('z zh ch c j q|s sh x|g k|b p|d t|n l');
const FINALS = classes(
  'a ia ua|ai uai|an ian uan|ang iang uang|ao iao|e o uo ie ue er|en in un|eng ing|ong iong|ou iu|ei ui',
);

function classes(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows.split('|').flatMap((row) => row.split(' ').map((one): [string, string] => [one, row.split(' ')[0] ?? ''])),
  );
}
