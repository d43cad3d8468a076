import { BadInput } from '../../domain/errors.ts';
import { isWhole } from '../input.ts';

const LONGEST = 2_000;

/** The reason for a decision; null where none is given. Error: BAD_INPUT. */
export function readWhy(why: string | null | undefined): string | null {
  const text = why?.trim() ?? '';
  if (text.length > LONGEST) throw new BadInput(`"why" is longer than ${LONGEST} characters`);
  if (!isWhole(text)) throw new BadInput('"why" holds half of a character');
  return text === '' ? null : text;
}
