import { lowerAt, type Token } from '../../text/tokens.ts';
import { isDateline } from '../find/datelines.ts';
import type { DateMention } from '../find/dates/index.ts';
import { phraseText } from '../find/phrases.ts';
import type { SetClause } from '../scene.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { cityAt, type Places } from './cities.ts';

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

/** "Ms A met Mr B. The meeting was held at the Palace in Ashford": so is the city. */
export function withCityBehind(
  clauses: readonly SetClause[],
  tokensOf: (sentence: number) => readonly Token[],
  places: Places,
): SetClause[] {
  const told = new Map<number, string | null>();
  const cityBehind = (index: number) => {
    const known = told.get(index);
    if (known !== undefined) return known;
    const city = tookPlace(tokensOf(index)) ? cityOf(tokensOf(index), places) : null;
    told.set(index, city);
    return city;
  };
  return clauses.map((clause) => {
    const { kind, modality, setting, sentence } = clause;
    if (!MEETS.has(kind) || modality !== 'OCCURRED' || (setting.ownCity && setting.city !== null)) return clause;
    const city = cityBehind(sentence.index + 1);
    return city === null ? clause : { ...clause, setting: { ...setting, city, ownCity: true } };
  });
}

const FARTHEST_CITY = 24;

function cityOf(tokens: readonly Token[], places: Places): string | null {
  const named = tokens
    .slice(0, FARTHEST_CITY)
    .flatMap((t, i) => (t.lower === 'in' ? [cityAt(tokens, i + 1, places)] : []));
  return named.find((city) => city !== null) ?? null;
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
