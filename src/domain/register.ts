import type { ImpreciseDate } from './edtf.ts';
import type { PlaceKind } from './statement.ts';

/**
 * OFFICIAL: as its bearer or government writes it. ALIAS: any other form that means nobody else. FORMER: borne once,
 * and still known by. WEAK: borne by many ("John Ash", "the Secretary"), so it never decides alone.
 * Generated spellings are none of the register's business: they are made where names are compared.
 */
export const NAME_ROLES = ['OFFICIAL', 'ALIAS', 'FORMER', 'WEAK'] as const;
export type NameRole = (typeof NAME_ROLES)[number];

/** A name with its language and script (BCP 47, such as `en`, `zh-Hant`); order is preference. */
export interface RegisterName {
  readonly text: string;
  readonly language: string;
  /** Absent: an alias. */
  readonly role?: NameRole;
  /** FORMER: since when it was borne, where known. */
  readonly from?: ImpreciseDate;
  /** FORMER: until when it was borne, where known. */
  readonly to?: ImpreciseDate;
}

export const TENURE_KINDS = ['SUBSTANTIVE', 'ACTING'] as const;
export type TenureKind = (typeof TENURE_KINDS)[number];

export interface RegisterTenure {
  readonly post: string;
  readonly kind: TenureKind;
  /** Null: the beginning is not known to us. */
  readonly from: ImpreciseDate | null;
  /** Null: no end is known to us. */
  readonly to: ImpreciseDate | null;
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
  /** Id of the place that it governs, where that is not its seat or that of its parent (`placeStoodFor`). */
  readonly governs?: string;
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
  /**
   * The ids of the entries that bear a folded name (`foldName`), by kind and folded name: `Person:chankwokki`.
   * Weak names are not in it.
   */
  readonly byName: ReadonlyMap<string, readonly string[]>;
  /** The same for weak names: to be believed only where something else speaks for the entry. */
  readonly byWeakName: ReadonlyMap<string, readonly string[]>;
}
