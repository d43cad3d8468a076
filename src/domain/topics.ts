/** A topic of the vocabulary: what events and agreements are about. */
export interface Topic {
  /** Unique among all entities: it begins with `topic-`. */
  readonly id: string;
  /** The name that is shown. */
  readonly name: string;
  /** The words that stand for it, by language (BCP 47); the first of each language is its name there. */
  readonly terms: readonly TopicTerms[];
}

export interface TopicTerms {
  readonly language: string;
  readonly texts: readonly string[];
}

/** A vocabulary without a word: whoever reads with it finds no topics. */
export const NO_TOPICS: readonly Topic[] = Object.freeze([]);
