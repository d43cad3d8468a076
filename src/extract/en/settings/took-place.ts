import { lowerAt, type Token } from '../../text/tokens.ts';
import { isDateline } from '../find/datelines.ts';
import type { DateMention } from '../find/dates/index.ts';
import { phraseText } from '../find/phrases.ts';
import type { SetClause } from '../scene.ts';
import { wordSet } from '../vocabulary/word-set.ts';

const OCCASIONS = wordSet('meeting meetings talks call visit discussion discussions ceremony lunch dinner');
const MEETS: ReadonlySet<SetClause['kind']> = new Set(['MEET', 'MET_BY']);

/** "Ms A met Mr B. The meeting took place in Ashford on Friday": the day is that of the meeting told right before. */
export function withDayBehind(
  clauses: readonly SetClause[],
  tokensOf: (sentence: number) => readonly Token[],
  dates: readonly (readonly DateMention[])[],
): SetClause[] {
  const set = clauses.map((clause) => {
    const { kind, modality, setting, sentence } = clause;
    if (!MEETS.has(kind) || modality !== 'OCCURRED' || hasOwnDay(clause, dates)) return clause;
    const at = [sentence.index + 1, sentence.index + 2].find(
      (index, n) => tookPlace(tokensOf(index)) && (n === 0 || goesOn(tokensOf(sentence.index + 1))),
    );
    const day = at === undefined ? undefined : dates[at]?.find((d) => d.date?.length === 10 && !d.bound);
    if (!day || at === undefined) return clause;
    return {
      ...clause,
      setting: { ...setting, date: day.date, dateText: phraseText(tokensOf(at), day.from, day.to) },
    };
  });
  return withHeadlines(set, clauses, dates);
}

const GOING_ON = wordSet('the they both');

/** "The two officials exchanged views": more of the same meeting. */
function goesOn(tokens: readonly Token[]): boolean {
  return GOING_ON.has(lowerAt(tokens, 0)) && tokens.some((t) => t.lower === 'exchanged' || t.lower === 'discussed');
}

/** A headline tells of the meeting that the text begins with, and so of its day. */
function withHeadlines(
  set: readonly SetClause[],
  before: readonly SetClause[],
  dates: readonly (readonly DateMention[])[],
): SetClause[] {
  const first = set.findIndex(({ kind, sentence }) => MEETS.has(kind) && sentence.blockKind !== 'TITLE');
  const told = set[first]?.setting;
  if (!told || told.date === before[first]?.setting.date) return [...set];
  return set.map((clause) => {
    const isHeadline = MEETS.has(clause.kind) && clause.sentence.blockKind === 'TITLE' && !hasOwnDay(clause, dates);
    return isHeadline
      ? { ...clause, setting: { ...clause.setting, date: told.date, dateText: told.dateText } }
      : clause;
  });
}

const OPENERS = wordSet('during at in');
const FARTHEST_HEAD = 2;

/** A day behind the verb or at the head of its sentence; that of a dateline is only the day of the report. */
function hasOwnDay({ sentence, groupFrom }: SetClause, dates: readonly (readonly DateMention[])[]): boolean {
  return (dates[sentence.index] ?? []).some(
    (date) => (date.from >= groupFrom || date.from <= FARTHEST_HEAD) && !isDateline(sentence.tokens, date),
  );
}

function tookPlace(tokens: readonly Token[]): boolean {
  const noun = tokens.findIndex((t, i) => i < 4 && OCCASIONS.has(t.lower));
  // "During the meeting held on Tuesday, …".
  if (OPENERS.has(lowerAt(tokens, 0)) && noun > 0 && lowerAt(tokens, noun + 1) === 'held') return true;
  const told = ['took place', 'was held', 'were held', 'occurred'].some((words) =>
    words.split(' ').every((word, k) => lowerAt(tokens, noun + 1 + k) === word),
  );
  return ['the', 'this', 'their'].includes(lowerAt(tokens, 0)) && noun > 0 && told;
}
