import type { PartialDate } from '../../../domain/dates.ts';
import type { Sentence } from '../../text/sentences.ts';
import { lowerAt } from '../../text/tokens.ts';
import type { Clause } from '../clauses/index.ts';
import type { DateMention } from '../find/dates/index.ts';
import { phraseText } from '../find/phrases.ts';
import type { SetClause, Setting } from '../scene.ts';
import type { Places } from './cities.ts';
import { cityOfClause } from './clause-cities.ts';
import { dateOf, isLongAgo } from './clause-dates.ts';
import { moveStory, newStory, openStory, type Story } from './story.ts';

/**
 * Puts the clauses in time and place. A release tells its day in order: a day or city that it names holds until it
 * names another. What is announced never moves the story on.
 */
export function setClauses(
  clauses: readonly Clause[],
  sentences: readonly Sentence[],
  dates: readonly (readonly DateMention[])[],
  published: PartialDate | null,
  places: Places,
): SetClause[] {
  const story = newStory();
  const set: SetClause[] = [];
  const bySentence = new Map<number, Clause[]>();
  for (const clause of clauses) {
    const list = bySentence.get(clause.sentence.index);
    if (list) list.push(clause);
    else bySentence.set(clause.sentence.index, [clause]);
  }
  for (const sentence of sentences) {
    const found = dates[sentence.index] ?? [];
    const own = bySentence.get(sentence.index) ?? [];
    openStory(story, sentence, found, published, places, own.length === 0);
    for (const clause of own.map((c) => withoutLongAgo(c, found, published))) {
      const setting = settingOf(clause, story, found, published, places);
      set.push({ ...clause, setting });
      if (clause.modality === 'OCCURRED' && !clause.told) moveStory(story, clause, setting, places);
    }
  }
  return fillGaps(set, story);
}

function withoutLongAgo(clause: Clause, dates: readonly DateMention[], published: PartialDate | null): Clause {
  const recalled =
    clause.modality === 'OCCURRED' && isLongAgo(clause, dates, published) && dateOf(clause, dates, published) === null;
  return recalled ? { ...clause, modality: 'BACKGROUND' } : clause;
}

function settingOf(
  clause: Clause,
  story: Story,
  dates: readonly DateMention[],
  published: PartialDate | null,
  places: Places,
): Setting {
  const own = cityOfClause(clause, places);
  const where = { city: own ?? story.city, ownCity: own !== null };
  const date = dateOf(clause, dates, published);
  if (date) {
    const day = clause.modality === 'PLANNED' && date.futureDate !== undefined ? date.futureDate : date.date;
    return {
      date: day,
      endDate: date.endDate,
      dateText: phraseText(clause.sentence.tokens, date.from, date.to),
      ...where,
    };
  }
  const { date: day, dateText } = clause.modality === 'OCCURRED' ? story : { date: null, dateText: null };
  return { date: day, endDate: null, dateText, ...where };
}

/** What stands before the first date or city of the release (headlines) takes the first one that comes; a lone city serves all. */
function fillGaps(clauses: readonly SetClause[], story: Story): SetClause[] {
  const occurred = clauses.filter((c) => c.modality === 'OCCURRED');
  const firstDate =
    occurred.find((c) => c.setting.date !== null && c.setting.endDate === null)?.setting ?? story.dateline;
  const firstCity = occurred.find((c) => c.setting.city !== null)?.setting.city ?? story.city ?? cityGoneOnTo(clauses);
  return clauses.map((clause) => {
    const { setting } = clause;
    const undated = clause.modality === 'OCCURRED' && setting.date === null && setting.dateText === null;
    const { date, dateText } = undated && firstDate ? firstDate : setting;
    return { ...clause, setting: { ...setting, date, dateText, city: setting.city ?? firstCity } };
  });
}

/** "will continue his visit to B": with no other city told, B is where he is. */
function cityGoneOnTo(clauses: readonly SetClause[]): string | null {
  const goingOn = clauses.find(
    (c) => c.kind === 'TRIP' && c.setting.city !== null && lowerAt(c.sentence.tokens, c.from) === 'continue',
  );
  return goingOn?.setting.city ?? null;
}
