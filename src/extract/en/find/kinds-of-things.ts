import { FACILITY_HEADS, ORGANISATION_HEADS } from '../vocabulary/organisations.ts';

/** Does the name look like a body (rather than a place or facility)? */
export function looksLikeOrganisation(text: string): boolean {
  const words = text.toLowerCase().split(/[\s/-]+/u);
  const last = words.filter((w) => ORGANISATION_HEADS.has(w));
  const facility = words.filter((w) => FACILITY_HEADS.has(w));
  return (
    last.length > 0 &&
    (facility.length === 0 ||
      [
        'court',
        'university',
        'college',
        'institute',
        'academy',
        'office',
        'laboratory',
        'hospital',
        'headquarters',
      ].some((w) => words.includes(w)) ||
      words.some((w) => ['company', 'limited', 'ltd', 'group', 'corporation', 'government', 'association'].includes(w)))
  );
}
