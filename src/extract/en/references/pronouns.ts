import type { PersonPhrase } from '../find/person-phrase.ts';
import type { PersonMention, PersonRecord } from './person-records.ts';
import { OBJECT_PRONOUNS, type Scopes } from './scopes.ts';

/** "he", "they", "the two": looked for in each scope in turn, those whom its sentence begins with first. */
export function resolvePronoun(phrase: PersonPhrase, scopes: Scopes): readonly PersonRecord[] {
  if (phrase.pronoun) return resolveSingle(phrase.pronoun, scopes);
  const object = OBJECT_PRONOUNS.has(phrase.name);
  const several = resolvePlural(phrase.name === 'they' || object, scopes);
  return several.length > 0 || !object ? several : (scopes[1]?.[0]?.persons ?? []);
}

function resolveSingle(pronoun: 'he' | 'she', scopes: Scopes): readonly PersonRecord[] {
  for (const { persons } of scopes.flat()) {
    const [person] = persons;
    if (person && persons.length === 1 && (!person.gender || person.gender === pronoun)) return persons;
  }
  return [];
}

function resolvePlural(open: boolean, scopes: Scopes): readonly PersonRecord[] {
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
