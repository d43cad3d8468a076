import { lowerAt } from '../../text/tokens.ts';
import { phraseText } from '../find/phrases.ts';
import type { SetClause, Setting } from '../scene.ts';
import { wordSet } from '../vocabulary/word-set.ts';

export function isSigning(clause: SetClause): boolean {
  return clause.kind === 'SIGN' || clause.kind === 'SIGNED_BY';
}

const CONCLUDING = wordSet('conclude concludes concluded concluding enter enters entered entering');

/** "concluded an agreement", "entered into an agreement": it binds the bodies that did, and says of no person that he signed. */
export function isConcluding(clause: SetClause): boolean {
  return CONCLUDING.has(lowerAt(clause.sentence.tokens, clause.from));
}

/** "the signing of X by A". */
export function isSigningNoun(clause: SetClause): boolean {
  const { tokens } = clause.sentence;
  return lowerAt(tokens, clause.from) === 'signing' && lowerAt(tokens, clause.from + 1) === 'of';
}

const PERIODS = wordSet('week month year');

/** "earlier this week", "last month": a day that the text leaves open, and not the one that the story has come to. */
export function settingOfSigning(clause: SetClause): Setting {
  const { tokens } = clause.sentence;
  const inside = clause.dates.find((d) => d.date !== null && d.from > clause.from && d.to <= clause.to);
  if (inside && inside.date !== clause.setting.date) {
    const dateText = phraseText(tokens, inside.from, inside.to);
    return { ...clause.setting, date: inside.date, endDate: inside.endDate, dateText };
  }
  const vague = tokens.slice(clause.groupFrom).some((t, i) => {
    const at = clause.groupFrom + i;
    return PERIODS.has(t.lower) && ['this', 'last'].includes(lowerAt(tokens, at - 1));
  });
  const own = clause.dates.some((d) => d.date !== null && d.date === clause.setting.date);
  return vague && !own ? { ...clause.setting, date: null, endDate: null, dateText: null } : clause.setting;
}

/** What was signed long before is a fact with the day, month or year that the text gives it; without one it is only recalled. */
export function isDatedMemory(clause: SetClause): boolean {
  const { date } = clause.setting;
  return clause.modality === 'BACKGROUND' && date !== null && clause.dates.some((d) => d.date === date);
}
