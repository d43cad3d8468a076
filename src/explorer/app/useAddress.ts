import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { type AddressChanges, withChanges } from './change-address.ts';

export interface Address {
  readonly parameters: URLSearchParams;
  /** The value of a part; undefined where it is not there or empty. */
  get(name: string): string | undefined;
  /** Changes parts and leaves the others; a step that `back` undoes, unless `replace` says so. */
  change(changes: AddressChanges, replace?: boolean): void;
}

/** What the page shows, as its address has it: after a reload, or by somebody else, the same is seen. */
export function useAddress(): Address {
  const [parameters, setParameters] = useSearchParams();
  const change = useCallback(
    (changes: AddressChanges, replace = false) =>
      setParameters((before) => withChanges(before, changes), { replace, preventScrollReset: true }),
    [setParameters],
  );
  return { parameters, get: (name) => parameters.get(name) || undefined, change };
}
