import { useSyncExternalStore } from 'react';

/** Kept for this window alone and no longer than it is open; sent with what editors and reviewers do, and with nothing else. */
const KEPT_AS = 'whomet-token';
const listeners = new Set<() => void>();

/** The token of an editor or reviewer; undefined where none was typed in. */
export function useToken(): string | undefined {
  return useSyncExternalStore(listen, () => sessionStorage.getItem(KEPT_AS) ?? undefined);
}

/** Keeps a token; an empty one is forgotten. */
export function keepToken(token: string): void {
  if (token === '') sessionStorage.removeItem(KEPT_AS);
  else sessionStorage.setItem(KEPT_AS, token);
  for (const listener of listeners) listener();
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
