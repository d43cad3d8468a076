import type { ReleaseMention } from '../domain/evidence.ts';
import { isFullName } from '../domain/names.ts';
import type { RegisterPerson } from '../domain/register.ts';
import { coverage } from '../domain/tenures.ts';
import { spellingKeys } from '../names/index.ts';
import {
  entriesKnownAs,
  entriesNamed,
  judgedAs,
  open,
  type ResolveContext,
  type ResolveRule,
  registered,
  warnAmbiguous,
} from './context.ts';
import { isRelated } from './kinship.ts';
import { type Office, officesOf } from './offices.ts';
import { personsIndex, registerNames } from './persons-index.ts';
import { comparableNames, type Relation, relateNames } from './relation.ts';
import { covers } from './tenures.ts';

/** Who of the register a mention may be about, and what speaks for it; found once for a mention. */
interface Candidates {
  readonly offices: readonly Office[];
  /** Persons who bear a whole name of the mention. */
  readonly named: readonly RegisterPerson[];
  /** Persons who bear it as many do: never evidence by itself. */
  readonly weaklyNamed: readonly RegisterPerson[];
  /** Persons whose names may be other spellings of it. */
  readonly spelt: readonly RegisterPerson[];
  /** The one substantive (or acting, if so told) holder of a single-seat post on the day on which the release gives it. */
  readonly holders: readonly RegisterPerson[];
  readonly relation: (person: RegisterPerson) => Relation;
}

/** Why a mention may be about an entry that nothing decides for. */
export interface Suspicion {
  readonly entry: string;
  readonly reason: string;
}

type Rule = (mention: ReleaseMention, found: Candidates, context: ResolveContext) => ReturnType<ResolveRule>;

/** A person of this name who held a post that the release gives, on its day: of several namesakes the only one. */
const byNameAndPost: Rule = (_, { named, offices }, context) => {
  const holding = named.filter((person) => offices.some((office) => heldBy(person, office, context)));
  return only(holding, 'register-name-and-post', 1);
};

/** "John Reed", whom the register marks as a name of many, is the one of them who held that post on that day. */
const byWeakNameAndPost: Rule = (_, { weaklyNamed, offices }, context) => {
  const holding = weaklyNamed.filter((person) => offices.some((office) => heldBy(person, office, context)));
  return only(holding, 'register-weak-name-and-post', 0.9);
};

/** The only person of this name, unless the release gives posts that have nothing to do with the register's: a namesake. */
const byName: Rule = (_, { named, offices }, context) =>
  named.some((person) => isStranger(person, offices, context)) ? undefined : only(named, 'register-name', 0.9);

/** Whatever the spelling: the one holder of the office on the day, whose names do not speak against it. */
const byPostAtDate: Rule = (_, { holders, relation }) => {
  const like = (relations: readonly Relation[]) => holders.filter((person) => relations.includes(relation(person)));
  // On the day of a handover there are two: then the name must tell.
  const fitting = [like(['EQUAL', 'SPELLING']), like(['EQUAL', 'SPELLING', 'OPEN'])];
  return fitting.map((persons) => only(persons, 'post-at-date', 0.95)).find(Boolean);
};

/** A namesake, or another spelling of a name, of whom one alone had to do with an organisation that the release gives the person. */
const bySpellingAndOrganisation: Rule = (_, { named, spelt, offices }, context) => {
  const knowing = (persons: readonly RegisterPerson[]) =>
    persons.filter((person) =>
      offices.some((office) => knows(person, office, context) && !heldAtOtherTimes(person, office)),
    );
  return (
    only(knowing(named), 'register-name-and-organisation', 0.9) ??
    only(knowing(spelt), 'spelling-and-organisation', 0.85)
  );
};

/** The strongest evidence first. Somebody who bears the name and held the post is told before anybody who held it. */
const RULES: readonly Rule[] = [byNameAndPost, byWeakNameAndPost, byName, byPostAtDate, bySpellingAndOrganisation];

const byRegister: ResolveRule = (mention, context) => {
  const found = candidatesFor(mention, context);
  for (const rule of RULES) {
    const decision = rule(mention, found, context);
    if (decision) return decision;
  }
  if (found.named.length > 1) warnAmbiguous(context, mention, found.named);
  return undefined;
};

/** A surname alone means somebody only inside its release. */
const partOfName: ResolveRule = (mention, context) =>
  isFullName(mention.name)
    ? undefined
    : open(`Person:${context.key(mention.name)}#${mention.id}`, 'within-release', 0.7);

/** Who is known from releases only is compared by features (`features.ts`, `cluster.ts`). */
const byFeatures: ResolveRule = (mention, context) => open(`Person:${context.key(mention.name)}`, 'features', 0.8);

export const PERSON_RULES: readonly ResolveRule[] = [byRegister, partOfName, byFeatures];

/** The entries of the register that a mention which nothing decides for may be about, each with a fixed word for the reason. */
export function suspicionsOf(mention: ReleaseMention, context: ResolveContext): Suspicion[] {
  const { named, spelt, holders, relation } = candidatesFor(mention, context);
  const near = holders.filter((person) => relation(person) === 'NEAR');
  const told = (persons: readonly RegisterPerson[], reason: string) => persons.map(({ id }) => ({ entry: id, reason }));
  return [
    ...told(named, named.length > 1 ? 'several-of-the-name' : 'namesake'),
    ...told(spelt, 'spelling'),
    ...told(near, 'near-name-and-post'),
  ];
}

function candidatesFor(mention: ReleaseMention, context: ResolveContext): Candidates {
  const names = comparableNames(mention.name, mention.aliases);
  const denied = judgedAs(context, mention.id, 'DIFFERENT');
  const relation = (person: RegisterPerson) => relateNames(names, registerNames(person));
  const allowed = (persons: readonly RegisterPerson[], relations: readonly Relation[]) =>
    [...new Set(persons)].filter((person) => !denied.includes(person.id) && relations.includes(relation(person)));
  const whole = [mention.name, ...mention.aliases].filter(isFullName);
  const alike = whole.flatMap(spellingKeys).flatMap((key) => personsIndex(context.register).bySpelling.get(key) ?? []);
  const byKey = whole.map((name) => entriesNamed(context, 'Person', name)).find((list) => list.length > 0) ?? [];
  const offices = officesOf(mention, context);
  const known = whole.flatMap((name) => entriesKnownAs(context, 'Person', name));
  return {
    offices,
    named: allowed(byKey.length > 0 ? byKey : alike, ['EQUAL']),
    weaklyNamed: [...new Set(known)].filter((person) => !byKey.includes(person) && !denied.includes(person.id)),
    spelt: allowed(alike, ['SPELLING']),
    holders: allowed(holdersOf(offices, context), ['EQUAL', 'SPELLING', 'OPEN', 'NEAR']),
    relation,
  };
}

function holdersOf(offices: readonly Office[], context: ResolveContext): RegisterPerson[] {
  return offices.flatMap(({ post, kind, held, single, date }) => {
    if (post === null || !held || !single || date?.length !== 10) return [];
    const all = personsIndex(context.register).byPost.get(post) ?? [];
    const then = all.filter(({ tenure }) => tenure.kind === kind && coverage(tenure, date) === 'CERTAIN');
    return then.map(({ person }) => person);
  });
}

/** Whoever held this very office, but not on the day, is more likely not the one who is meant. */
function heldAtOtherTimes({ tenures }: RegisterPerson, { post, date }: Office): boolean {
  const ofPost = tenures.filter((tenure) => tenure.post === post);
  return ofPost.length > 0 && !ofPost.some((tenure) => covers(tenure, date));
}

/** Did the person hold this office on its day? A title without an organisation is any post of that title. */
function heldBy({ tenures }: RegisterPerson, office: Office, context: ResolveContext): boolean {
  return tenures.some((tenure) => isOffice(tenure.post, office, context) && covers(tenure, office.date));
}

function isOffice(id: string, { post, organisation, title }: Office, context: ResolveContext): boolean {
  if (post !== null || organisation !== null) return id === post;
  return entriesKnownAs(context, 'Post', title).some((entry) => entry.id === id);
}

/** Does the release give this person posts, all of them where the person of the register has nothing to do? */
function isStranger(person: RegisterPerson, offices: readonly Office[], context: ResolveContext): boolean {
  const placed = offices.filter(({ post, organisation }) => post !== null || organisation !== null);
  if (placed.length === 0 || person.tenures.length === 0) return false;
  return !placed.some((office) => knows(person, office, context));
}

function knows(person: RegisterPerson, { post, organisation }: Office, context: ResolveContext): boolean {
  if (post !== null && person.tenures.some((tenure) => tenure.post === post)) return true;
  return organisation !== null && isRelated(organisation, person, context);
}

function only(persons: readonly RegisterPerson[], method: string, score: number) {
  const [one] = persons;
  return one && persons.length === 1 ? registered(one.id, method, score) : undefined;
}
