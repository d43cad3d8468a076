import type { InventedRelease } from './invent.d.mts';

export interface Matched {
  readonly person: string;
  readonly entity: string;
  readonly name: string;
  readonly variant?: boolean;
  readonly method?: string;
}
interface Rates {
  readonly precision: number;
  readonly recall: number;
}
export function matchMentions(
  releases: readonly Pick<InventedRelease, 'id' | 'people'>[],
  rows: readonly {
    readonly release: string;
    readonly name: string;
    readonly aliases?: readonly string[];
    readonly entity: string;
  }[],
): { readonly matched: readonly Matched[]; readonly unread: number; readonly strange: number };
export function pairwise(
  matched: readonly Matched[],
): Rates & { readonly pairs: number; readonly joined: number; readonly each: Rates };
export function recallBySpelling(matched: readonly Matched[]): { readonly alike: number; readonly apart: number };
export function namesakes(matched: readonly Matched[]): { readonly pairs: number; readonly joined: number };
export function mixedEntities(
  matched: readonly Matched[],
): { readonly wrong: number; readonly told: readonly (readonly [string, number])[] }[];
export function scoreEvents(
  releases: readonly Pick<InventedRelease, 'id' | 'story'>[],
  events: readonly { readonly event: string; readonly type: string; readonly releases: readonly string[] }[],
): { readonly events: number; readonly twice: number; readonly merged: number; readonly mixed: readonly unknown[] };
