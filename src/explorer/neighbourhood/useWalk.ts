import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { fromAddress, toAddress } from '../graph/address.ts';
import { beginHistory, type History, redo, step, undo } from '../graph/history.ts';
import type { Walk } from '../graph/walk.ts';

export interface Walking {
  readonly walk: Walk;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  go(change: (walk: Walk) => Walk): void;
  undo(): void;
  redo(): void;
}

/** A walk from a root. Where it stands is in the address, so that it can be shared; its steps can be taken back. */
export function useWalk(root: string): Walking {
  const [address, setAddress] = useSearchParams();
  const [history, setHistory] = useState<History<Walk>>(() => beginHistory(fromAddress(root, address)));
  const move = (next: History<Walk>) => {
    if (next === history) return;
    setHistory(next);
    setAddress((now) => toAddress(next.present, now), { replace: true, preventScrollReset: true });
  };
  return {
    walk: history.present,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    go: (change) => move(step(history, change(history.present))),
    undo: () => move(undo(history)),
    redo: () => move(redo(history)),
  };
}
