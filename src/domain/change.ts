export const CHANGE_KINDS = ['MERGED', 'SPLIT', 'RETRACTED'] as const;
/** MERGED: `subject` answers as `into` from now on. SPLIT: `into` parted from `subject`. RETRACTED: the release `subject` is gone. */
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What happened to the graph that neither evidence nor decisions tell by themselves. */
export interface Change {
  readonly kind: ChangeKind;
  /** An id of an entity or of a release. */
  readonly subject: string;
  readonly into: string | null;
  /** Its name or title, as it was. */
  readonly name: string | null;
}

/** Who does something to the graph, and when. */
export interface Act {
  /** ISO time. */
  readonly now: string;
  /** As the token or the command line names them; null where nobody does. */
  readonly by: string | null;
}
