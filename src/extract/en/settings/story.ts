import type { PartialDate } from '../../../domain/dates.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Token } from '../../text/tokens.ts';
import type { Clause } from '../clauses/index.ts';
import type { DateMention } from '../find/dates/index.ts';
import { phraseText } from '../find/phrases.ts';
import { placeEnd } from '../lexicon.ts';
import type { Setting } from '../scene.ts';
import { cityAt, cityName, type Places } from './cities.ts';

/** The day and city that the release has come to. */
export interface Story {
  /** The day of the dateline: only where the text names no other day. */
  dateline: { readonly date: PartialDate | null; readonly dateText: string } | null;
  date: PartialDate | null;
  dateText: string | null;
  city: string | null;
}

export function newStory(): Story {
  return { dateline: null, date: null, dateText: null, city: null };
}

/** Takes the day and city that a sentence says apart from its clauses: "… fostered collaboration in X today". */
export function openStory(
  story: Story,
  sentence: Sentence,
  dates: readonly DateMention[],
  published: PartialDate | null,
  places: Places,
  noClause: boolean,
): void {
  const { tokens, blockKind } = sentence;
  if (blockKind === 'DATELINE') {
    readDateline(story, tokens, dates, places);
    return;
  }
  story.city ??= cityWelcomedTo(tokens, places);
  if (blockKind === 'TITLE' || !noClause) return;
  const day = dates.find((d) => isPastDay(d, published));
  if (!day) return;
  story.date = day.date;
  story.dateText = phraseText(tokens, day.from, day.to);
  story.city ??= cityAtEnd(tokens, places);
}

function readDateline(story: Story, tokens: readonly Token[], dates: readonly DateMention[], places: Places): void {
  const from = tokens.findIndex((_, i) => placeEnd(tokens, i, places.gazetteer) > i);
  if (from < 0) return;
  story.city ??= cityName(phraseText(tokens, from, placeEnd(tokens, from, places.gazetteer)), places);
  const date = dates.find((d) => d.date?.length === 10);
  if (date) story.dateline = { date: date.date, dateText: phraseText(tokens, date.from, date.to) };
}

/** "welcomed Ms A and her delegation to Harbin". */
function cityWelcomedTo(tokens: readonly Token[], places: Places): string | null {
  const welcome = tokens.findIndex((t) => t.lower === 'welcomed');
  const to = tokens.findIndex((t, i) => i > welcome && i <= welcome + 24 && t.lower === 'to');
  // "welcomed the guests and expressed his gratitude to …": "to" belongs to another verb.
  if (welcome < 0 || to < 0 || tokens.slice(welcome + 1, to).some((t) => t.lower.endsWith('ed'))) return null;
  return cityAt(tokens, to + 1, places);
}

function cityAtEnd(tokens: readonly Token[], places: Places): string | null {
  const last = tokens.findLastIndex((t) => t.lower === 'in');
  return last < 0 || tokens.length - last > 5 ? null : cityAt(tokens, last + 1, places);
}

function isPastDay(date: DateMention, published: PartialDate | null): boolean {
  return date.date?.length === 10 && (published === null || date.date <= published);
}

/** A clause that happened takes the story to its day and city. */
export function moveStory(story: Story, clause: Clause, setting: Setting, places: Places): void {
  if (setting.date !== null && setting.endDate === null && setting.date !== story.date) {
    story.date = setting.date;
    story.dateText = setting.dateText;
  }
  const goes = clause.kind === 'TRIP' || clause.kind === 'LEAD' || clause.kind === 'VISIT';
  const city = goes ? cityAt(clause.sentence.tokens, clause.to, places) : setting.city;
  if (city) story.city = city;
}
