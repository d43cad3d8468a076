import { lowerAt } from '../../text/tokens.ts';
import type { PersonRecord } from '../references/index.ts';
import type { SetClause, Setting } from '../scene.ts';
import { openingEnd } from './asides.ts';
import { concludingAt } from './clause-dates.ts';
import type { Story } from './story.ts';

export interface SetInStory {
  readonly clause: SetClause;
  /** What the clause itself tells: for the end of a journey that day, though the journey is put on its first. */
  readonly told: Setting;
  /** Long before what the release reports: it has its own day and city or none. */
  readonly recalled: boolean;
}

/** What stands before the first date or city of the release (headlines) takes the first one that comes; a lone city serves all. */
export function fillGaps(set: readonly SetInStory[], story: Story, home: () => string | null): SetClause[] {
  const occurred = set
    .filter(({ clause, recalled }) => clause.modality === 'OCCURRED' && !recalled)
    .map((s) => s.clause);
  const first = firstDay(
    occurred.filter((c) => !isReturn(c)),
    story,
  );
  // "departed for Ashford" tells where nothing of this took place.
  const giver = occurred.find((c) => c.setting.city !== null && !c.told && c.kind !== 'LEAVE');
  const otherwise = story.city ?? cityGoneOnTo(set) ?? cityOf(occurred, isLedThere) ?? home();
  const cityFor = (clause: SetClause) => {
    if (!giver) return otherwise;
    return isOfOthers(giver, clause) ? null : giver.setting.city;
  };
  return set.map(({ clause, recalled }) => {
    if (recalled) return clause;
    const { setting } = clause;
    const { date, dateText } = (isUndated(clause) && first(clause)) || setting;
    // Where the clause says that it was in some other area, its city is not known.
    const city = setting.city ?? (setting.ownCity ? null : cityFor(clause));
    return { ...clause, setting: { ...setting, date, dateText, city } };
  });
}

function isUndated({ modality, setting }: SetClause): boolean {
  return modality === 'OCCURRED' && setting.date === null && setting.dateText === null;
}

/** "returned home today after concluding his visit": not the day of what was done there. */
function isReturn({ kind, sentence: { tokens }, to }: SetClause): boolean {
  return kind === 'LEAVE' && concludingAt(tokens, to) > 0;
}

type Day = Pick<Setting, 'date' | 'dateText'>;

/** The day that undated clauses take: all of them if the release tells but one, else only its headlines and captions. */
function firstDay(occurred: readonly SetClause[], { dateline }: Story): (clause: SetClause) => Day | null {
  const first = occurred.find((c) => c.setting.date !== null && c.setting.endDate === null);
  const days = new Set(occurred.flatMap((c) => (c.setting.date === null ? [] : [c.setting.date])));
  // "Following the forum, he is today attending …": what the sentences before tell was not today.
  const isLater = first !== undefined && openingEnd(first.sentence.tokens) > 0;
  // "visited X this week": nor on the day of the release.
  const told = occurred.find((c) => c.sentence.blockKind !== 'TITLE')?.setting;
  const isVague = told?.date === null && /\b(?:week|month|year|recent)/iu.test(told.dateText ?? '');
  const servesAll = days.size < 2 && !isLater && !isVague;
  return ({ sentence: { blockKind } }) =>
    servesAll || blockKind === 'TITLE' || blockKind === 'CAPTION' ? (first?.setting ?? dateline) : null;
}

const TOLD_OF_OTHERS: ReadonlySet<SetClause['kind']> = new Set(['TRIP', 'MEET', 'MET_BY']);

/** "Ms B travelled to Lakeford", "Ms B met Mr C in Lakeford": says nothing of where Mr A was. */
function isOfOthers(giver: SetClause, clause: SetClause): boolean {
  if (clause.sentence.blockKind === 'TITLE' && giver.kind !== 'TRIP') return false;
  const there = new Set(personsOf(giver));
  const others = [...clause.subjects, ...clause.persons].flatMap((mention) => mention.persons);
  return TOLD_OF_OTHERS.has(giver.kind) && there.size > 0 && others.length > 0 && !others.some((one) => there.has(one));
}

/** Who travelled, or who was at the meeting. */
function personsOf({ kind, subjects, persons }: SetClause): readonly PersonRecord[] {
  return (kind === 'TRIP' ? subjects : [...subjects, ...persons]).flatMap((mention) => mention.persons);
}

function cityOf(clauses: readonly SetClause[], counts: (clause: SetClause) => boolean): string | null {
  return clauses.find((c) => c.setting.city !== null && counts(c))?.setting.city ?? null;
}

// "he was pleased to lead a delegation to X": though in his words, he is there.
function isLedThere({ kind }: SetClause): boolean {
  return kind === 'LEAD';
}

/** "will continue his visit to B": with no other city told, B is where he is. */
function cityGoneOnTo(set: readonly SetInStory[]): string | null {
  const goingOn = set.find(
    ({ clause: c }) =>
      c.kind === 'TRIP' && c.setting.city !== null && lowerAt(c.sentence.tokens, c.from) === 'continue',
  );
  return goingOn?.clause.setting.city ?? null;
}
