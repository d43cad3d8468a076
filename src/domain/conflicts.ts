/** What the graph may hold that cannot all be true, in the order in which it is listed. `schema.graphql` says what each is. */
export const CONFLICT_KINDS = [
  'BOTH_SIDES',
  'DISAGREEING_REPORTS',
  'SIGNATORY_WITHOUT_POST',
  'TENURE_ENDS_BEFORE_IT_BEGINS',
  'TWO_CITIES',
  'TWO_HOLDERS',
] as const;
export type ConflictKind = (typeof CONFLICT_KINDS)[number];
