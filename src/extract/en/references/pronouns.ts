import type { PersonPhrase } from '../find/person-phrase.ts';
import type { PersonMention, PersonRecord } from './person-records.ts';
import { OBJECT_PRONOUNS, type Scopes } from './scopes.ts';

/** "he", "they", "the two": looked for in each scope in turn, those whom its sentence begins with first. */
export function resolvePronoun(phrase: PersonPhrase, scopes: Scopes): readonly PersonRecord[] {
  if (phrase.pronoun)
    return resolveSingle(phrase.pronoun, phrase.name === EXCELLENCY ? withoutMajesties(scopes) : scopes);
  const object = OBJECT_PRONOUNS.has(phrase.name);
  const holders = phrase.office ? resolvePlural(false, holdersIn(scopes, phrase.office)) : [];
  if (holders.length > 0) return holders;
  const several = resolvePlural(phrase.name === 'they' || object, scopes);
  // "the Ministers" are no ambassadors, though those were told of last.
  const office = phrase.office;
  if (office && several.some((person) => person.posts.length > 0 && !isHolder(person, office))) return [];
  return several.length > 0 || !object ? several : (scopes[1]?.[0]?.persons ?? []);
}

/** What "His Excellency" is called in a phrase. */
const EXCELLENCY = 'excellency';
const MAJESTIES = /^(?:sultan|king|queen|emir|amir|emperor)$/iu;

/** "His Excellency" is no Sultan: those mentioned but for such. */
function withoutMajesties(scopes: Scopes): Scopes {
  const isMajesty = ({ posts }: PersonRecord) => posts.some(({ title }) => MAJESTIES.test(title));
  return scopes.map((mentions) => mentions.filter(({ persons }) => !persons.some(isMajesty)));
}

/** Of those mentioned, who holds such an office: "the two Foreign Ministers" are no presidents. */
function holdersIn(scopes: Scopes, office: string): Scopes {
  return scopes.map((mentions) => mentions.filter(({ persons }) => persons.some((p) => isHolder(p, office))));
}

function isHolder({ posts }: PersonRecord, office: string): boolean {
  const words = office.split(' ');
  return posts.some(({ title, former }) => !former && words.every((word) => isCalled(title.toLowerCase(), word)));
}

/** A minister of some lands is a secretary in others. */
function isCalled(title: string, word: string): boolean {
  return title.includes(word) || (word === 'minister' && title.includes('secretary'));
}

function resolveSingle(pronoun: 'he' | 'she', scopes: Scopes): readonly PersonRecord[] {
  const fits = scopes.flat().filter(({ persons: [person, second] }) => person && !second && isOf(person, pronoun));
  return fits[0]?.persons ?? [];
}

function isOf({ gender }: PersonRecord, pronoun: 'he' | 'she'): boolean {
  return !gender || gender === pronoun;
}

function resolvePlural(open: boolean, scopes: Scopes): readonly PersonRecord[] {
  for (const scope of scopes) {
    if (open && isOfUnnamed(scope)) {
      if (scope.some(({ persons }) => persons.length > 0)) return [];
      continue;
    }
    const withCompany = open ? leaderWithCompany(scope) : null;
    if (withCompany) return [withCompany];
    for (const mentions of [subjectGroup(scope), scope]) {
      const persons = [...new Set(mentions.flatMap((m) => m.persons))];
      if (persons.length >= 2) return open ? persons : persons.slice(0, 2);
    }
    const led = open ? leaderOfAll(scope) : null;
    if (led) return [led];
  }
  return [];
}

/** "The delegation visited X. They then …": its leader, where the sentence tells of nobody else. */
function leaderOfAll(mentions: readonly PersonMention[]): PersonRecord | null {
  const persons = new Set(mentions.flatMap((m) => m.persons));
  const [leader] = persons;
  return persons.size === 1 && leader && mentions.some((m) => m.phrase.form === 'DELEGATION') ? leader : null;
}

/** "The delegation met Mr A and Mr B. They then …": of whom nobody tells who leads them, and not those whom they met. */
function isOfUnnamed([first]: readonly PersonMention[]): boolean {
  return first?.phrase.form === 'DELEGATION' && first.persons.length === 0;
}

/** "Mr A and the delegation called on Mr B. They then …": he and people without names. */
function leaderWithCompany([first, second]: readonly PersonMention[]): PersonRecord | null {
  const joined = second?.phrase.form === 'DELEGATION' && second.phrase.from === (first?.phrase.to ?? -1) + 1;
  return joined && second.persons.length === 0 && first?.persons.length === 1 ? (first.persons[0] ?? null) : null;
}

/** The persons that a sentence begins with, joined by commas and "and". */
function subjectGroup(mentions: readonly PersonMention[]): readonly PersonMention[] {
  const end = mentions.findIndex((m, i) => m.phrase.from - (mentions[i - 1]?.phrase.to ?? m.phrase.from) > 2);
  return end < 0 ? mentions : mentions.slice(0, end);
}
