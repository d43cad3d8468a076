import type { Span } from '../../../domain/statement.ts';
import type { Post } from '../find/posts.ts';

/** One person of a release. */
export interface PersonRecord {
  /** Folded name. */
  readonly key: string;
  /** As the text writes it where it stands first. */
  readonly name: string;
  readonly posts: PostWords[];
  /** Folded places whose officials they are called: "津河市领导". */
  readonly places: string[];
  /** The text calls them guests: "客人某某". */
  guest?: boolean;
  /** What a list calls its names: "成员", "市领导". */
  label?: string;
}

/** A post in words: of the text, and folded for comparison. */
export interface PostWords {
  readonly title: string;
  readonly organisation: string | null;
  readonly foldedTitle: string;
  readonly foldedBody: string;
}

/** NAME: by name; TITLE: by title, or family name and title; PRONOUN: "他", "双方"; PARTY: "代表团", "一行人". */
export type PhraseForm = 'NAME' | 'TITLE' | 'PRONOUN' | 'PARTY';

/** Words that stand for persons. */
export interface PersonPhrase extends Span {
  readonly persons: readonly PersonRecord[];
  readonly form: PhraseForm;
  readonly name: Span | null;
  readonly posts: readonly Post[];
  /** "某某一行": with others. */
  readonly party: boolean;
}
