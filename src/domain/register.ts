import type { PartialDate } from './dates.ts';
import type { PlaceKind } from './statement.ts';

/** A name with its language (BCP 47, such as `en`, `zh-Hant`); order is preference. */
export interface RegisterName {
  readonly text: string;
  readonly language: string;
}

export const TENURE_KINDS = ['SUBSTANTIVE', 'ACTING'] as const;
export type TenureKind = (typeof TENURE_KINDS)[number];

export interface RegisterTenure {
  readonly post: string;
  readonly kind: TenureKind;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

interface RegisterBase {
  readonly id: string;
  readonly name: string;
  readonly names: readonly RegisterName[];
  readonly description: string | null;
  /** Address of the page that the entry rests on. */
  readonly source: string | null;
}

export interface RegisterPerson extends RegisterBase {
  readonly kind: 'Person';
  readonly tenures: readonly RegisterTenure[];
}

export interface RegisterPost extends RegisterBase {
  readonly kind: 'Post';
  readonly organisation: string;
  /** How many hold it at a time, where its title does not tell (`isSingleSeat`). */
  readonly seats?: number;
}

export const ORGANISATION_KINDS = [
  'GOVERNMENT',
  'MINISTRY',
  'BUREAU',
  'PARTY_ORGAN',
  'LEGISLATURE',
  'COMPANY',
  'UNIVERSITY',
  'ASSOCIATION',
  'MECHANISM',
  'INTERNATIONAL',
  'OTHER',
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export interface RegisterOrganisation extends RegisterBase {
  readonly kind: 'Organisation';
  readonly organisationKind: OrganisationKind;
  readonly acronyms: readonly string[];
  readonly parent: string | null;
  /** Place id. */
  readonly seat: string | null;
}

export interface RegisterPlace extends RegisterBase {
  readonly kind: 'Place';
  readonly placeKind: PlaceKind;
  readonly within: string | null;
}

export type RegisterEntry = RegisterPerson | RegisterPost | RegisterOrganisation | RegisterPlace;

/** The curated records, checked: every id named in it exists in it. */
export interface Register {
  readonly entries: ReadonlyMap<string, RegisterEntry>;
  /** The ids of the entries that bear a folded name (`foldName`), by kind and folded name: `Person:chankwokki`. */
  readonly byName: ReadonlyMap<string, readonly string[]>;
}
