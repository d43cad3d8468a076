import type { OrganisationKind, Register, RegisterOrganisation } from './register.ts';

/** Bodies of a state or a party: they stand for what their superior stands for. Companies stand for the place where they are. */
const PUBLIC: ReadonlySet<OrganisationKind> = new Set(['MINISTRY', 'BUREAU', 'PARTY_ORGAN', 'LEGISLATURE']);

/**
 * The id of the place that an organisation stands for: what it governs, if the register says so; of a ministry or a bureau
 * that of its superior; else where it is seated. A provincial government seated in a city does not stand for that city.
 */
export function placeStoodFor(organisation: RegisterOrganisation, entries: Register['entries']): string | null {
  const seen = new Set<string>();
  for (let at = organisation; !seen.has(at.id); ) {
    seen.add(at.id);
    if (at.governs !== undefined) return at.governs;
    const above = at.parent === null || !PUBLIC.has(at.organisationKind) ? undefined : entries.get(at.parent);
    if (above?.kind !== 'Organisation') return at.seat ?? organisation.seat;
    at = above;
  }
  return organisation.seat;
}
