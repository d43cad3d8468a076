import type { PersonMention } from '../references/index.ts';

/** Persons whom a sentence of its own adds to a meeting or event. */
export interface Present {
  readonly sentence: number;
  readonly persons: readonly PersonMention[];
  /** True where the words name an event rather than the meeting told before. */
  readonly event: boolean;
  readonly position: number;
  /** "the meetings": all that were told right before. */
  readonly plural: boolean;
  /** They are those whom the sentence before met without naming them. */
  readonly others?: boolean;
  /** They are the unnamed who called on somebody in the sentence before. */
  readonly callers?: boolean;
  /** Whom they joined, and so on whose side they were. */
  readonly beside?: PersonMention;
  /** What the delegation is called by, in lower case, where they are said to be of one. */
  readonly delegation?: readonly string[];
  /** What the other side is called by, where both are told. */
  readonly against?: readonly string[];
  /** Whose side it is where that does not tell: those who are told of first sit on the side told first. */
  readonly side?: 'A' | 'B';
  /** The kind of meal or talks that they are said to have attended. */
  readonly sitting?: string;
  /** "the dinner": a meal that the meeting told before may not have been. */
  readonly meal?: string;
}
