import type { PlaceKind } from './statement.ts';

/** A place of the register, as far as reading a text needs it. */
export interface GazetteerPlace {
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly kind: PlaceKind;
  /** The id of the place that holds it; null for a country. */
  readonly within: string | null;
}

/** Places by folded name. Extraction consults nothing else of the register. */
export interface Gazetteer {
  /** The places that bear this name, most prominent first; empty where none does. */
  find(name: string): readonly GazetteerPlace[];
  get(id: string): GazetteerPlace | undefined;
}
