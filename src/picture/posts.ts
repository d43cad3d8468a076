import { placeStoodFor } from '../domain/jurisdiction.ts';
import { foldName } from '../domain/names.ts';
import type { Register, RegisterOrganisation } from '../domain/register.ts';

/** "Mayor, Marlow": a title and whose it is, unless the title says so itself ("Secretary, Marlow Committee"). */
export function postName(title: string, organisation: string | null): string {
  if (organisation === null || foldName(title).includes(foldName(organisation))) return title;
  return `${title}, ${organisation}`;
}

/** How a post names its organisation: a government by the place that it governs. */
export function shortName(organisation: RegisterOrganisation, register: Pick<Register, 'entries'>): string {
  const place = placeStoodFor(organisation, register.entries);
  const area = place === null ? undefined : register.entries.get(place);
  return organisation.organisationKind === 'GOVERNMENT' && area ? area.name : organisation.name;
}
