export interface InventedPerson {
  readonly id: string;
  readonly city: { readonly name: string };
  /** Spellings, the official one first. */
  readonly forms: readonly string[];
  readonly registered: boolean;
}
export interface InventedRelease {
  readonly id: string;
  readonly publishedOn: string;
  /** A line of JSON Lines. */
  readonly line: string;
  readonly story: number;
  readonly type: string;
  readonly people: readonly { readonly person: string; readonly name: string; readonly variant: boolean }[];
}
export function invent(
  count: number,
  seed: number,
  taken?: ReadonlySet<string>,
): {
  readonly world: { readonly persons: readonly InventedPerson[] };
  readonly releases: readonly InventedRelease[];
  /** A register file. */
  readonly register: string;
};
