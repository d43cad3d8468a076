import { useSearchParams } from 'react-router-dom';
import type { EntityKind } from '../api/operations.ts';

/** Lets paths lead through kinds of entity, or no longer; a step that `back` undoes. */
export function useThrough(): (kind: EntityKind, allowed: boolean) => void {
  const [, setAddress] = useSearchParams();
  return (kind, allowed) =>
    setAddress(
      (before) => {
        const others = before.getAll('through').filter((one) => one !== kind);
        before.delete('through');
        for (const one of allowed ? [...others, kind] : others) before.append('through', one);
        return before;
      },
      { preventScrollReset: true },
    );
}
