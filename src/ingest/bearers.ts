import type { OwnMember } from './members.ts';

/** Mentions by their features. */
export function bearersOf(own: Iterable<OwnMember>): Map<string, OwnMember[]> {
  const bearers = new Map<string, OwnMember[]>();
  for (const member of own) {
    for (const feature of member.features) {
      const list = bearers.get(feature);
      if (list) list.push(member);
      else bearers.set(feature, [member]);
    }
  }
  return bearers;
}
