import { useAddress } from '../app/useAddress.ts';
import { ANEW } from './Filters.tsx';

/** Whether any of these parts of the address narrows a list, and how to take them all away. */
export function useNarrowing(names: readonly string[]): { readonly narrowed: boolean; readonly widen: () => void } {
  const { get, change } = useAddress();
  const widen = () => change({ ...ANEW, ...Object.fromEntries(names.map((name) => [name, undefined])) });
  return { narrowed: names.some((name) => get(name) !== undefined), widen };
}
