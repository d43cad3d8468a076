/** Between commas; half-open, in items. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
