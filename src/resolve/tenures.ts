import type { RegisterTenure } from '../domain/register.ts';
import { coverage } from '../domain/tenures.ts';

/** May a tenure cover a day, as far as both are known? */
export function covers(tenure: RegisterTenure, date: string | null): boolean {
  return coverage(tenure, date) !== null;
}
