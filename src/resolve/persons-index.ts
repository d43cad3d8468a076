import { oncePer } from '../domain/once-per.ts';
import type { Register, RegisterPerson, RegisterTenure } from '../domain/register.ts';
import { spellingKeys } from '../names/index.ts';

/** The persons of a register by what a release may tell of them. */
export interface PersonsIndex {
  /** By generated key of spelling (`src/names`). */
  readonly bySpelling: ReadonlyMap<string, readonly RegisterPerson[]>;
  /** Who held a post, by its id. */
  readonly byPost: ReadonlyMap<string, readonly Holder[]>;
}

export interface Holder {
  readonly person: RegisterPerson;
  readonly tenure: RegisterTenure;
}

/** Made once for a register, which never changes. */
export const personsIndex = oncePer(makeIndex);

/** The names of a person of the register by which the person can be told: weak ones never decide. */
export function registerNames(person: RegisterPerson): string[] {
  const strong = person.names.filter(({ role }) => role !== 'WEAK');
  return [...new Set([person.name, ...strong.map(({ text }) => text)])];
}

function makeIndex(register: Register): PersonsIndex {
  const bySpelling = new Map<string, RegisterPerson[]>();
  const byPost = new Map<string, Holder[]>();
  for (const person of register.entries.values()) {
    if (person.kind !== 'Person') continue;
    for (const key of new Set(registerNames(person).flatMap(spellingKeys))) append(bySpelling, key, person);
    for (const tenure of person.tenures) append(byPost, tenure.post, { person, tenure });
  }
  return { bySpelling, byPost };
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
