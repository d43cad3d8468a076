import { addDays, type PartialDate } from '../../../domain/dates.ts';
import type { Modality } from '../../../domain/statement.ts';
import type { Setting } from '../../reading.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import type { DateMention } from '../find/dates/index.ts';
import { phraseText } from '../find/phrases.ts';
import { wordSet } from '../vocabulary/word-set.ts';

/** When, where and whether a session was held, as the words right around it tell. */
export interface SessionTime {
  readonly modality: Modality;
  readonly setting: Setting;
}

interface Place {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
  readonly dates: readonly DateMention[];
  readonly published: PartialDate | null;
  readonly isCity: (name: string) => boolean;
}

const REACH = 14;
const HELD = wordSet('held convened took taking place hosted concluded opened');
const COMING = wordSet('will scheduled planned expected due');
const BETWEEN = wordSet(
  'held convened took taking take place hosted concluded opened successfully which was were is are be being has have been will to scheduled planned expected due for in on at the last this next both , ( jointly early late mid earlier morning afternoon evening today',
);
const TODAY = wordSet('today morning afternoon evening');
/** Told as news, and not only recalled. */
const REPORTED_DAYS = 14;

/** Its own day or month ("held in April"), its city, and its modality: recalled, unless it is to come or news. */
export function sessionTime(place: Place): SessionTime {
  const behind = place.tokens.slice(place.to, endOf(place));
  const planned = behind.some((t) => COMING.has(t.lower)) || isToBe(behind);
  const mention = ownDate(place);
  const date = mention && inTense(mention, planned, place.published);
  const city = cityIn(behind, place);
  const setting: Setting = {
    date,
    endDate: mention?.endDate ?? null,
    dateText: mention ? phraseText(place.tokens, mention.from, mention.to) : null,
    city,
    ...(city === null ? {} : { ownCity: true }),
  };
  if (isCancelled(place)) return { modality: 'CANCELLED', setting };
  return { modality: planned || isAfter(date, place.published) ? 'PLANNED' : pastOf(behind, date, place), setting };
}

/** The words that tell of the session itself: up to the first that cannot. */
function endOf({ tokens, to, dates }: Place): number {
  let at = to;
  while (at < Math.min(tokens.length, to + REACH)) {
    const date = dates.find((d) => d.from <= at && at < d.to);
    if (date) return date.to;
    if (!BETWEEN.has(lowerAt(tokens, at)) && !tokens[at]?.capital) break;
    at++;
  }
  return at;
}

function ownDate(place: Place): DateMention | null {
  const { tokens, from, to, dates } = place;
  const end = endOf(place);
  const behind = dates.find((d) => d.from >= to && d.from < end);
  if (behind) return behind;
  // "In March 2023, the 23rd Plenary of … was held": only where the session is what that clause tells of.
  const told = tokens.slice(to, end).some((t) => HELD.has(t.lower));
  return (told && dates.find((d) => d.to <= from && d.from <= 5 && from - d.to <= 3)) || null;
}

// "is to be held", "was to take place".
function isToBe(words: readonly Token[]): boolean {
  return words.some((t, i) => t.lower === 'to' && ['be', 'take'].includes(lowerAt(words, i + 1)));
}

const CANCELLED = wordSet('cancelled canceled postponed called-off');

function isCancelled({ tokens, to }: Place): boolean {
  return tokens.slice(to, to + 2 * REACH).some((t) => CANCELLED.has(t.lower));
}

/** A month without a year is the nearest before publication, or behind it for what is to come. */
function inTense({ date, yearGuessed }: DateMention, planned: boolean, published: PartialDate | null) {
  if (date === null || published === null || !yearGuessed || date.length !== 7) return date;
  const [year, month] = [Number(published.slice(0, 4)), date.slice(5)];
  const here = `${year}-${month}`;
  if (planned) return here < published.slice(0, 7) ? `${year + 1}-${month}` : here;
  return here > published.slice(0, 7) ? `${year - 1}-${month}` : here;
}

function isAfter(date: PartialDate | null, published: PartialDate | null): boolean {
  return date !== null && published !== null && date > published.slice(0, date.length);
}

function pastOf(behind: readonly Token[], date: PartialDate | null, { published }: Place): Modality {
  const said = behind.some((t, i) => ['was', 'were', 'took'].includes(t.lower) && lowerAt(behind, i - 1) !== 'which');
  if (said && date === null && behind.some((t) => TODAY.has(t.lower))) return 'OCCURRED';
  if (!said || date?.length !== 10 || published?.length !== 10) return 'BACKGROUND';
  return date >= addDays(published, -REPORTED_DAYS) ? 'OCCURRED' : 'BACKGROUND';
}

function cityIn(words: readonly Token[], { isCity }: Place): string | null {
  for (const [at, word] of words.entries()) {
    if (word.lower !== 'in' && word.lower !== 'at') continue;
    for (let length = 3; length > 0; length--) {
      const name = phraseText(words, at + 1, at + 1 + length);
      if (words[at + length]?.capital && isCity(name)) return name;
    }
  }
  return null;
}
