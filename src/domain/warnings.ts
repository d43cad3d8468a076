/** Something that was seen and not taken, or only half understood. Data, one JSON line each. */
export interface Warning {
  /** A fixed word, such as `date-without-year`, `broken-characters`, `verb-without-counterpart`. */
  readonly kind: string;
  readonly message: string;
  readonly release: string | null;
  readonly start?: number;
  readonly end?: number;
  readonly text?: string;
}
