import type { PlaceKind } from '../domain/statement.ts';
import type { Area } from './areas.ts';
import type { Piece } from './evidence.ts';
import type { Holding } from './tenures.ts';

/** A person, organisation, place, post or topic, and all that mentions and the register say of it. */
export interface EntityFacts {
  readonly id: string;
  readonly kind: 'Person' | 'Organisation' | 'Place' | 'Post' | 'Topic';
  /** The name to show where the register has none: that of the smallest mention. */
  readonly name: string;
  /** Every form that mentions give, aliases included. */
  readonly names: readonly string[];
  readonly placeKinds: readonly PlaceKind[];
  /** What mentions say holds it: a place; of a post, its organisation. */
  readonly within: readonly { readonly id: string; readonly name: string; readonly pieces: readonly Piece[] }[];
  /** The area of an unregistered place or organisation. */
  readonly area: Area | null;
  /** Organisation: releases tell of its sessions, so it is a co-operation mechanism. */
  readonly mechanism: boolean;
  readonly title: string | null;
  readonly holdings: readonly Holding[];
}
