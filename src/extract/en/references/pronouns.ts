import type { PersonPhrase } from '../find/person-phrase.ts';
import type { PersonMention, PersonRecord } from './person-records.ts';

/** "he", "they", "the two": looked for in each scope in turn, those whom its sentence begins with first. */
export function resolvePronoun(
  phrase: PersonPhrase,
  scopes: readonly (readonly PersonMention[])[],
  behindWhom: boolean,
): readonly PersonRecord[] {
  const object = OBJECTS.has(phrase.name);
  const [own = [], ...earlier] = scopes;
  // "Mr A, whom he met", "Mr B received him": not the person named right before.
  const near = object || behindWhom ? [withoutLast(own), ...earlier] : scopes;
  if (phrase.pronoun) return resolveSingle(phrase.pronoun, near);
  const several = resolvePlural(phrase.name === 'they' || object, near);
  return several.length > 0 || !object ? several : (earlier[0]?.[0]?.persons ?? []);
}

const OBJECTS = new Set(['him', 'her', 'them']);

function withoutLast(own: readonly PersonMention[]): readonly PersonMention[] {
  const last = own.at(-1)?.persons ?? [];
  return own.filter(({ persons }) => !persons.some((person) => last.includes(person)));
}

function resolveSingle(pronoun: 'he' | 'she', scopes: readonly (readonly PersonMention[])[]): readonly PersonRecord[] {
  for (const { persons } of scopes.flat()) {
    const [person] = persons;
    if (person && persons.length === 1 && (!person.gender || person.gender === pronoun)) return persons;
  }
  return [];
}

function resolvePlural(open: boolean, scopes: readonly (readonly PersonMention[])[]): readonly PersonRecord[] {
  for (const scope of scopes) {
    for (const mentions of [subjectGroup(scope), scope]) {
      const persons = [...new Set(mentions.flatMap((m) => m.persons))];
      if (persons.length >= 2) return open ? persons : persons.slice(0, 2);
    }
  }
  return [];
}

/** The persons that a sentence begins with, joined by commas and "and". */
function subjectGroup(mentions: readonly PersonMention[]): readonly PersonMention[] {
  const end = mentions.findIndex((m, i) => m.phrase.from - (mentions[i - 1]?.phrase.to ?? m.phrase.from) > 2);
  return end < 0 ? mentions : mentions.slice(0, end);
}
