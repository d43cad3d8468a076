/**
 * A text that remembers where each of its characters was in the stored text.
 * Law: `starts` and `ends` never decrease, and `starts[i] <= ends[i]`.
 */
export interface Traced {
  readonly text: string;
  /** Offset in the stored text at which the source of character i begins. */
  readonly starts: Uint32Array;
  /** Offset in the stored text at which the source of character i ends. */
  readonly ends: Uint32Array;
}

/** Replace the characters from `start` up to `end` by `text`. Edits of one list are in order and do not overlap. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A repair looks at a text and says what to change; it owns no positions beyond that. */
export type Repair = (text: string) => Edit[];

export function traceText(text: string): Traced {
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  for (let i = 0; i < text.length; i += 1) {
    starts[i] = i;
    ends[i] = i + 1;
  }
  return { text, starts, ends };
}

/** Every character of a replacement comes from the whole stretch that it replaces. */
export function applyEdits(traced: Traced, edits: readonly Edit[]): Traced {
  if (edits.length === 0) return traced;
  const growth = edits.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0);
  const starts = new Uint32Array(traced.text.length + growth);
  const ends = new Uint32Array(traced.text.length + growth);
  const parts: string[] = [];
  let read = 0;
  let written = 0;
  const copy = (until: number): void => {
    parts.push(traced.text.slice(read, until));
    starts.set(traced.starts.subarray(read, until), written);
    ends.set(traced.ends.subarray(read, until), written);
    written += until - read;
  };
  for (const edit of edits) {
    copy(edit.start);
    parts.push(edit.text);
    starts.fill(startAt(traced, edit.start), written, written + edit.text.length);
    ends.fill(endBefore(traced, edit.end), written, written + edit.text.length);
    written += edit.text.length;
    read = edit.end;
  }
  copy(traced.text.length);
  return { text: parts.join(''), starts, ends };
}

/** The stored offset of position `at`, where `at` may be the end of the text. */
export function startAt(traced: Traced, at: number): number {
  return traced.starts[at] ?? endBefore(traced, traced.text.length);
}

/** The stored offset at which the text before position `at` ends. */
export function endBefore(traced: Traced, at: number): number {
  return at === 0 ? (traced.starts[0] ?? 0) : (traced.ends[at - 1] ?? 0);
}
