import { lowerAt } from '../../text/tokens.ts';
import { readEvent } from '../find/occasions/index.ts';
import type { Scene, SetClause } from '../scene.ts';
import { wordSet } from '../vocabulary/word-set.ts';

/** Words between the parts of the name of a session. */
const GOES_ON = wordSet('of cum');

/** "held the 5th Harbour Dialogue", "held the Fifth Session of the Harbour Conference": an event with a name, whatever it is a meeting of. */
export function holdsSession({ kind, sentence: { tokens }, from, to }: SetClause, scene: Scene): boolean {
  if (kind !== 'MEET' || !/^(?:held|hold|convened)/u.test(lowerAt(tokens, from))) return false;
  const phrase = readEvent(tokens, from + 1, scene.gazetteer);
  const whole = phrase && (phrase.to <= to || GOES_ON.has(lowerAt(tokens, to)));
  return whole === true && !phrase.bare && tokens[phrase.to - 1]?.capital === true;
}
