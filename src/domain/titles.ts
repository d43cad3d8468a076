import type { TenureKind } from './register.ts';

/** What a title says beside the office: that it is held for another, or is not held (any more, or yet). */
export interface Title {
  /** The office: "Mayor" of "Acting Mayor". */
  readonly title: string;
  readonly kind: TenureKind;
  /** False for "former …" and "…-designate": that person does not hold it. */
  readonly held: boolean;
}

const ACTING = /^(?:acting|interim)\s+|\s*\(acting\)$|^(?:署理|代理)/iu;
const NOT_HELD =
  /^(?:former|ex-|late|then-?|previous|outgoing)\b|-?\s?(?:designate|elect)$|^(?:前任?|原|候任)(?=\p{L})/iu;

export function readTitle(text: string): Title {
  const trimmed = text.trim();
  const title = trimmed.replace(ACTING, '').trim();
  return {
    title: title || trimmed,
    kind: ACTING.test(trimmed) ? 'ACTING' : 'SUBSTANTIVE',
    held: !NOT_HELD.test(trimmed),
  };
}
