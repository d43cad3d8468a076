/** One ingest: what it reads for the first time rests on it, and can be withdrawn with it. */
export interface Run {
  readonly id: string;
  /** Who reads, as the token or the command line names them. */
  readonly by: string;
  /** What was read: paths as given, or a word such as `seed`. */
  readonly inputs: readonly string[];
}
