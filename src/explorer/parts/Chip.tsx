import type { EntityKind, EventStatus } from '../api/operations.ts';
import { KIND_WORDS, toWords } from '../app/words.ts';

/** The kind of an entity, in its colour. */
export function KindChip({ kind }: { readonly kind: EntityKind }) {
  return <span className={`chip kind-${kind.toLowerCase()}`}>{KIND_WORDS[kind][0]}</span>;
}

/** Whether it took place. */
export function StatusChip({ status }: { readonly status: EventStatus }) {
  return <span className={`chip status-${status.toLowerCase()}`}>{toWords(status)}</span>;
}
