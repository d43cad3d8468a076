import type { Referent } from '../domain/statement.ts';
import { isHanName, looksRomanised, openReadings } from '../names/index.ts';
import { PairMap } from './pair-map.ts';
import type { Knowledge, Story } from './story.ts';
import type { NameKey, NameMatch } from './types.ts';

/** What the names of two referents of one kind say: they agree, they speak against each other, or nothing. */
export type NameVerdict = { readonly match: NameMatch } | 'against' | 'silent';

export type CompareNames = (left: Referent, right: Referent) => NameVerdict;

export function openNames(left: Story, right: Story, { key }: Knowledge): CompareNames {
  const fold = remembering(key);
  const readings = openReadings(fold);
  const verdictOf: CompareNames = (a, b) => {
    const names = namesOf(b);
    const keys = new Set(names.map(fold));
    if (namesOf(a).some((name) => keys.has(fold(name)))) return { match: 'equal' };
    return a.kind === 'Person' ? comparePersons(namesOf(a), names, readings) : compareAreas(a, b, left, right);
  };
  const known = new PairMap<NameVerdict>();
  return (a, b) => {
    const verdict = known.get(a.key, b.key) ?? verdictOf(a, b);
    known.set(a.key, b.key, verdict);
    return verdict;
  };
}

/** Is a person's name one that reading can say something of, in Han or romanised? */
export function isReadable(person: Referent): boolean {
  return namesOf(person).some((name) => isHanName(name) || looksRomanised(name));
}

const namesOf = ({ name, aliases }: Referent): string[] => [name, ...aliases];
const HAN = /\p{Script=Han}/u;

function comparePersons(
  left: readonly string[],
  right: readonly string[],
  readings: ReturnType<typeof openReadings>,
): NameVerdict {
  const pairs = left
    .flatMap((a) => right.map((b): [string, string] => (HAN.test(a) ? [a, b] : [b, a])))
    .filter(([han, other]) => isHanName(han) && !HAN.test(other) && other.includes(' '));
  for (const [han, romanised] of pairs) {
    const match = readings(han, romanised);
    if (match) return { match };
  }
  // Of a name that is no romanised Chinese one ("Tom Ash"), how it sounds in Han cannot be told.
  return pairs.some(([, romanised]) => looksRomanised(romanised)) ? 'against' : 'silent';
}

function compareAreas(a: Referent, b: Referent, left: Story, right: Story): NameVerdict {
  const [one, other] = [left.areas.get(a.key), right.areas.get(b.key)];
  if (!one || !other) return 'silent';
  return [...one.ids].some((id) => other.ids.has(id)) ? { match: 'gazetteer' } : 'against';
}

/** Each name is compared with all of the other side: it is folded once. */
function remembering(key: NameKey): NameKey {
  const known = new Map<string, string>();
  return (name) => {
    const folded = known.get(name) ?? key(name);
    known.set(name, folded);
    return folded;
  };
}
