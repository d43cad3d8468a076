import type { Gazetteer, GazetteerPlace } from '../domain/gazetteer.ts';
import { foldName } from '../domain/names.ts';
import type { Register } from '../domain/register.ts';
import { indexRegister, namesOf } from './names.ts';

/** The places of a register by folded name; those that share a name in the order of the register. */
export function registerGazetteer(register: Register, key: (name: string) => string = foldName): Gazetteer {
  const places = new Map<string, GazetteerPlace>();
  for (const entry of register.entries.values()) {
    if (entry.kind !== 'Place') continue;
    const { id, name, placeKind, within } = entry;
    places.set(id, { id, name, names: namesOf(entry), kind: placeKind, within });
  }
  const { byName } = indexRegister(register.entries.values(), key);
  return {
    find: (name) => (byName.get(`Place:${key(name)}`) ?? []).flatMap((id) => places.get(id) ?? []),
    get: (id) => places.get(id),
  };
}
