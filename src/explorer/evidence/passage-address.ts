/** Words of a release, and the statement that was read in them. */
export interface PassageRef {
  readonly start: number | null;
  readonly end: number | null;
  readonly statementId?: string | null;
}

/** Where a release is shown with these words marked. */
export function addressOfPassage(release: string, { start, end, statementId }: PassageRef): string {
  const parts = new URLSearchParams();
  if (start !== null && end !== null) parts.set('span', `${start}-${end}`);
  if (statementId) parts.set('statement', statementId);
  return `/releases/${encodeURIComponent(release)}?${parts}`;
}

/** The span of an address; undefined where there is none that fits a text of this length. */
export function spanOf(text: string | undefined, length: number): readonly [number, number] | undefined {
  const [, start, end] = /^(\d+)-(\d+)$/u.exec(text ?? '') ?? [];
  if (start === undefined || end === undefined) return undefined;
  const span = [Number(start), Number(end)] as const;
  return span[0] < span[1] && span[1] <= length ? span : undefined;
}
