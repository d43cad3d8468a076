import type { Modality } from '../../../domain/statement.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { DateMention } from '../find/dates/index.ts';
import type { PersonMention } from '../references/index.ts';
import type { ActionKind } from '../vocabulary/action-patterns.ts';

/** One verb of interest with its time and its subject; token positions of the sentence, half-open. */
export interface Clause {
  readonly kind: ActionKind;
  readonly sentence: Sentence;
  readonly persons: readonly PersonMention[];
  readonly dates: readonly DateMention[];
  /** The verb and the words that belong to it ("paid a courtesy call on"). */
  readonly from: number;
  readonly to: number;
  /** Where the auxiliaries begin. */
  readonly groupFrom: number;
  /** Where the objects may reach: the next clause, or the end. */
  readonly limit: number;
  readonly modality: Modality;
  /** An infinitive of purpose: "began his visit to meet with X". */
  readonly purpose: boolean;
  /** Told in somebody's words, or quoted. */
  readonly told: boolean;
  readonly gerund: boolean;
  /** "were signed", "was received": the grammatical subject is the object. */
  readonly passive: boolean;
  /** "whom he met": the person before "whom" is the object. */
  readonly relativeObject: boolean;
  readonly subjects: readonly PersonMention[];
}
