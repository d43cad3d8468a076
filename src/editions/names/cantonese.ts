import { getJyutpingCandidates } from 'to-jyutping';
import { FINALS, INITIALS } from './hong-kong-spelling.ts';

/** How each character of a name may be read in Cantonese and spelt in Hong Kong, as patterns. */
export function cantonesePatterns(name: string): string[] {
  return getJyutpingCandidates(name).map(([, readings]) => {
    const patterns = readings.flatMap((reading) => patternOf(reading.replace(/\d$/u, '')) ?? []);
    return patterns.length === 0 ? '(?!)' : `(?:${[...new Set(patterns)].join('|')})`;
  });
}

/** `gwok` → `(?:kw|gw)(?:ok)`; undefined for what is no syllable of the table. */
function patternOf(syllable: string): string | undefined {
  if (syllable === 'ng' || syllable === 'm') return `(?:${syllable}|eng)`;
  const initial = /^(?:ng|gw|kw|[bpmfdtnlgkhwzcsj])?/u.exec(syllable)?.[0] ?? '';
  const final = FINALS.get(syllable.slice(initial.length));
  const first = INITIALS.get(initial);
  if (!final || !first) return undefined;
  // 司, 思, 子: spelt of old with a vowel that only follows these.
  const whistled = /^[zcs]i$/u.test(syllable) ? ['ze', 'e', 'u', 'z'] : [];
  return `(?:${first.join('|')})(?:${[...final, ...whistled].join('|')})`;
}
