import { earliestDay, latestDay } from '../domain/edtf.ts';
import { foldName } from '../domain/names.ts';
import type { Register, RegisterEntry, RegisterName, RegisterPost } from '../domain/register.ts';

/** Every name that an entry is known by, its preferred one first, weak ones too. */
export function namesOf(entry: RegisterEntry): string[] {
  const acronyms = entry.kind === 'Organisation' ? entry.acronyms : [];
  return [...new Set([entry.name, ...entry.names.map((name) => name.text), ...acronyms])];
}

/** Of those: the names that never decide alone. */
export function weakNamesOf(entry: RegisterEntry): string[] {
  return entry.names.filter(({ role }) => role === 'WEAK').map(({ text }) => text);
}

/** The name that an entry bore on a day, in the language of its name now: of a renamed body the former one. */
export function nameOn(entry: RegisterEntry, day: string | null): string {
  const former = day === null ? undefined : entry.names.find((name) => isEnglish(name) && wasBorne(name, day));
  return former?.text ?? entry.name;
}

const isEnglish = ({ language }: RegisterName) => language === 'en' || language.startsWith('en-');

/** Surely, whatever its dates stand for: where it is doubtful the present name is shown. */
function wasBorne({ role, from, to }: RegisterName, day: string): boolean {
  if (role !== 'FORMER' || to === undefined) return false;
  const [begun, ends] = [from === undefined ? day : (latestDay(from) ?? '9999-12-31'), earliestDay(to) ?? '0001-01-01'];
  return begun <= day && day < ends;
}

/** Entries with their index by kind and key of name. Entries of one name keep their order: it means prominence. */
export function indexRegister(entries: Iterable<RegisterEntry>, key: (name: string) => string = foldName): Register {
  const byId = new Map<string, RegisterEntry>();
  for (const entry of entries) byId.set(entry.id, entry);
  const [byName, byWeakName] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const entry of byId.values()) {
    const weak = new Set(weakNamesOf(entry));
    const keys = (names: readonly string[]) => new Set(names.map((name) => `${entry.kind}:${key(name)}`));
    for (const slot of keys(namesOf(entry).filter((name) => !weak.has(name)))) add(byName, slot, entry.id);
    for (const slot of keys([...weak])) add(byWeakName, slot, entry.id);
    if (entry.kind !== 'Post') continue;
    const known = keys(namesOf(entry));
    for (const title of bareTitles(entry, byId, key))
      if (!known.has(`Post:${title}`)) add(byName, `Post:${title}`, entry.id);
  }
  return { entries: byId, byName, byWeakName };
}

/** A title of Chinese without its house, 市長 of 重慶市市長: releases name the body, then what somebody is there. Keys. */
function bareTitles(
  post: RegisterPost,
  byId: ReadonlyMap<string, RegisterEntry>,
  key: (name: string) => string,
): Set<string> {
  const body = byId.get(post.organisation);
  const seat = body?.kind === 'Organisation' && body.seat !== null ? byId.get(body.seat) : undefined;
  const houses = [body, seat]
    .flatMap((entry) => (entry ? namesOf(entry) : []))
    .filter(isHan)
    .map(key);
  const titles = namesOf(post).filter(isHan).map(key);
  const rests = titles.flatMap((title) =>
    houses.filter((house) => title.startsWith(house)).map((house) => title.slice(house.length)),
  );
  return new Set(rests.filter((rest) => rest.length > 1));
}

const isHan = (name: string) => /^\p{Script=Han}+$/u.test(name);

function add(index: Map<string, string[]>, slot: string, id: string): void {
  const ids = index.get(slot);
  if (ids) ids.push(id);
  else index.set(slot, [id]);
}
