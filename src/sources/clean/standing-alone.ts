import { isBoilerplate } from './boilerplate.ts';
import { endsWithCredit } from './credits.ts';
import { isDateLine } from './datelines.ts';

/** Lines that neither go on nor are gone on with, whatever stands beside them. */
export function standsAlone(line: string): boolean {
  return isBoilerplate(line) || isDateLine(line) || endsWithCredit(line);
}
