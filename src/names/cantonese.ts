import { traditional } from './han.ts';
import { FINALS, INITIALS } from './hong-kong-spelling.ts';
import { readingsOf } from './jyutping.ts';
import { addTo, remember } from './remember.ts';

/** 司, 思, 子: spelt of old with a vowel that only follows these. */
const WHISTLED: Readonly<Record<string, readonly string[]>> = {
  si: ['sze', 'szu', 'sz', 'su', 'se'],
  zi: ['che', 'tse', 'tze', 'tsz', 'tzu', 'tsu', 'tz', 'ze'],
  ci: ['tse', 'tze', 'tsz', 'tzu', 'tsu', 'tz', 'che'],
};

/** How each character of a name may be read in Cantonese and spelt in Hong Kong, as patterns. */
export function cantonesePatterns(name: string): string[] {
  return [...name].map((character) => {
    const all = new Set(readingsOf(character).flatMap(spellingsOf));
    return all.size === 0 ? '(?!)' : `(?:${[...all].join('|')})`;
  });
}

/** The Jyutping readings of one character without tones, the usual one first. */
export const jyutpingOf = remember((character): readonly string[] => {
  const forms = [...new Set([traditional(character), character])];
  return [...new Set(forms.flatMap(readingsOf))];
});

/** How one character may be spelt, whichever of its readings is meant. */
export const cantoneseSpellings = remember(
  (character): ReadonlySet<string> => new Set(jyutpingOf(character).flatMap(spellingsOf)),
);

/** How a Jyutping syllable without tone is spelt in names: `gwok` gives kwok, gwok, kok…; none for what is no syllable. */
export const spellingsOf = remember((syllable): readonly string[] => {
  if (syllable === 'ng' || syllable === 'm') return [syllable, 'eng', ...(syllable === 'ng' ? ['ung'] : [])];
  const [initial, final] = split(syllable);
  const finals = FINALS.get(final);
  if (!finals) return [];
  const spelt = (INITIALS.get(initial) ?? []).flatMap((first) => finals.map((last) => first + last));
  return [...new Set([...spelt, ...(WHISTLED[syllable] ?? [])])];
});

/** Jyutping syllable → coarse class, in which what names confuse falls together: `gwok` → `kok`, `kei` and `gi` → `ki`. */
export const cantoneseClass = remember((syllable): string => {
  if (syllable === 'ng' || syllable === 'm') return 'ng';
  const [initial, final] = split(syllable);
  return `${INITIAL_CLASS.get(initial) ?? initial}${FINAL_CLASS.get(final) ?? final}`;
});

/** Spelling → the Jyutping syllables that it may stand for. */
export const JYUTPING_BY_SPELLING: ReadonlyMap<string, ReadonlySet<string>> = bySpelling();

function bySpelling(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const syllables = [...INITIALS.keys()].flatMap((initial) => [...FINALS.keys()].map((final) => initial + final));
  for (const syllable of [...syllables, 'ng', 'm'])
    for (const spelling of spellingsOf(syllable)) addTo(found, spelling, syllable);
  return found;
}

function split(syllable: string): [initial: string, final: string] {
  const initial = /^(?:ng|gw|kw|[bpmfdtnlgkhwzcsj])?/u.exec(syllable)?.[0] ?? '';
  return [initial, syllable.slice(initial.length)];
}

const INITIAL_CLASS = classes('b p|t d|l n|k g gw kw|z c|ng ');
const FINAL_CLASS = classes(
  'a aa|ai aai|au aau|am aam|an aan|ang aang|ap aap|at aat|ak aak|i ei|ing eng|ik ek|o ou|oi eoi ui|on eon un yun|ong ung|ot eot ut yut|ok uk oek',
);

function classes(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows.split('|').flatMap((row) => {
      const members = row.split(' ');
      return members.map((member): [string, string] => [member, members[0] ?? '']);
    }),
  );
}
