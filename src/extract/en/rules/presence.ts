import { oncePer } from '../../../domain/once-per.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Scene } from '../scene.ts';
import type { Present } from './present.ts';
import { includedAmong, listedAsPresent, werePresent } from './present-lists.ts';
import { attendedTheMeeting, joinedBy, listedBehindColon } from './present-of-clauses.ts';
import { heldBefore, sideTookPart } from './present-of-sides.ts';
import { attendedByThese, ledByThese, listedAsDelegation, listedOfSide, withTheseAttending } from './present-sides.ts';

/** "City leaders A and B attended the meeting", "Also attending the meetings were A; B; and C". */
export const findPresent = oncePer((scene: Scene): readonly Present[] => [
  ...scene.sentences.flatMap((sentence) => ledByThese(sentence, scene)),
  ...scene.sentences.flatMap((sentence) => withTheseAttending(sentence, scene)),
  ...scene.sentences.flatMap((sentence) => heldBefore(sentence, scene)),
  ...scene.clauses.flatMap((clause) => attendedTheMeeting(clause, scene)),
  ...scene.sentences.flatMap((sentence) => listed(sentence, scene)),
  ...scene.sentences.flatMap((sentence) => listedAsDelegation(sentence, scene)),
  ...scene.sentences.flatMap((sentence) => werePresent(sentence, scene)),
  ...scene.clauses.flatMap((clause) => listedBehindColon(clause, scene)),
  ...scene.clauses.flatMap((clause) => includedAmong(clause)),
  ...scene.clauses.flatMap((clause) => joinedBy(clause, scene)),
  ...scene.sentences.flatMap((sentence) => attendedByThese(sentence, scene)),
]);

/** "Present from the Velmoran side were A and B": whose they are tells more than that they were present. */
function listed(sentence: Sentence, scene: Scene): readonly Present[] {
  const ofSide = [...listedOfSide(sentence, scene), ...sideTookPart(sentence, scene)];
  return ofSide.length > 0 ? ofSide : listedAsPresent(sentence, scene);
}
