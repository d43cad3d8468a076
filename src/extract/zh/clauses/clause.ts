import type { Modality } from '../../../domain/statement.ts';
import type { Item } from '../people/find-phrases.ts';
import type { PersonPhrase } from '../people/person-record.ts';
import type { ZhSentence } from '../text/sentences.ts';
import type { Act } from '../vocabulary/verbs.ts';

/** The persons of a clause by what they are in it. */
export interface Cast {
  readonly subjects: readonly PersonPhrase[];
  /** Behind 与, 同, 和. */
  readonly partners: readonly PersonPhrase[];
  /** Behind 由, 受, 获, 被. */
  readonly agents: readonly PersonPhrase[];
  /** In 在…陪同下. */
  readonly escorts: readonly PersonPhrase[];
  /** In 在…见证下. */
  readonly witnesses: readonly PersonPhrase[];
  readonly objects: readonly PersonPhrase[];
}

/** A verb of the vocabulary with what belongs to it. */
export interface Clause extends Cast {
  readonly sentence: ZhSentence;
  /** All of the sentence. */
  readonly items: readonly Item[];
  readonly act: Act;
  readonly verb: string;
  /** Index of the verb; of the first item that belongs to it; behind the last. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** Where its stretch between commas begins and ends. */
  readonly stretch: { readonly from: number; readonly to: number };
  readonly modality: Modality;
  /** Inside what somebody says. */
  readonly told: boolean;
  /** "举办的论坛": what it tells belongs to a noun. */
  readonly relative: boolean;
  /** Nobody is named before it: its subjects are those of the clause before. */
  readonly inherited: boolean;
}
