import type { PartialDate } from '../../../domain/dates.ts';
import type { Setting } from '../../reading.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Places } from '../find/places.ts';
import type { Item } from '../people/find-phrases.ts';
import { foldHan } from '../text/fold.ts';
import { ABBREVIATIONS } from '../vocabulary/abbreviations.ts';
import { wordSet } from '../vocabulary/words.ts';
import { goesOn, isSameCity, smallestAt } from './place-items.ts';
import { resolveTime } from './resolve-time.ts';
import { isOfNoun, isSince, isUntil } from './time-items.ts';

export interface SetClause extends Clause {
  readonly setting: Setting;
}

/** A day that stays in force, or a city. */
interface Force {
  date: PartialDate | null;
  endDate: PartialDate | null;
  text: string | null;
  city: string | null;
}

const NONE: Force = { date: null, endDate: null, text: null, city: null };
const AT_PLACE = wordSet('在 正在 现正在 于 并在 会在 将在 会于 将于');
const COMES_HOME = /^来[港澳]$/u;
const DAY = 86_400_000;

/** Goes through a release in order and says when and where each clause happened. */
export class Story {
  readonly #published: PartialDate | null;
  readonly #places: Places;
  readonly #original: string;
  readonly #past: Force = { ...NONE };
  readonly #future: Force = { ...NONE };
  /** The first day that the text reports of: a new paragraph goes back to it from a day before. */
  #main: Force | null = null;
  /** The day of "today": that of the dateline where it tells one, else that of publication. */
  #today: PartialDate | null;
  /** The day told last, of what was or will be. */
  #latest: PartialDate | null = null;
  #planned = false;
  /** Somebody has set out. */
  #travelled = false;
  #block = -1;
  /** The first block of the text. */
  #first = -1;
  /** Days whose year cannot be known, by their items. */
  readonly lost: Item[] = [];

  constructor(published: PartialDate | null, places: Places, original: string) {
    this.#published = published;
    this.#today = published;
    this.#places = places;
    this.#original = original;
  }

  /** "新华社北京5月8日电": day and city of what follows. */
  dateline(items: readonly Item[]): void {
    // A day alone is that of the publication, and says of no event when it was.
    if (items.every((i) => i.kind === 'TIME' || i.kind === 'LATIN' || i.kind === 'MARK')) return;
    this.#countFrom(items);
    const time = items.find((i) => i.time);
    if (time?.time) this.#tell(this.#past, time, null);
    // "青河日报白石5月3日讯"
    const place = items.findLast((i) => i.kind === 'PLACE');
    const city = place && this.#places.cityOf(this.#text(place));
    if (city) this.#past.city = city;
  }

  /** The clauses of one sentence, in order. */
  sentence(items: readonly Item[], clauses: readonly Clause[], block: number): SetClause[] {
    const own: Force = { ...NONE };
    this.#enter(block);
    if (this.#block === this.#first) this.#countFrom(items);
    if (clauses.length === 0 && this.#past.date === null) this.#open(items);
    let at = 0;
    const set = clauses.map((clause) => {
      const ownCity = this.#advance(items, at, clause, own);
      // "出席明日举行的论坛"
      const ofEvent = clause.act === 'ATTEND' ? items[clause.at + 1] : undefined;
      // "除出席上周六举行的论坛外，还": that day is of the forum alone.
      const apart = ofEvent?.time && items[clause.stretch.to - 1]?.text === '外' ? { ...own } : own;
      if (ofEvent?.time && !clause.relative) this.#tell(apart, ofEvent, own.date);
      at = clause.at;
      return this.#set(clause, apart, ownCity, apart === own);
    });
    this.#arrive(items.slice(at + 1), set.at(-1));
    return set;
  }

  /** "抵达白石，后经口岸来澳。": where the sentence ends. */
  #arrive(rest: readonly Item[], last: SetClause | undefined): void {
    const short = rest.findLast((i) => COMES_HOME.test(i.text))?.text.slice(-1);
    const city = short === undefined ? null : this.#places.cityOfShort(short);
    if (city !== null && last?.act === 'GO' && last.modality === 'OCCURRED' && !last.told) this.#past.city = city;
  }

  /** A day that begins a sentence without any act, where none is told yet. */
  #open(items: readonly Item[]): void {
    const first = items.slice(0, 3).find((i) => i.time?.kind === 'CALENDAR');
    const told: Force = { ...NONE };
    if (first) this.#tell(told, first, null);
    const isPast = told.date !== null && (this.#published === null || told.date <= this.#published);
    if (isPast && !this.#isFar(told.date ?? '')) Object.assign(this.#past, { ...told, city: this.#past.city });
  }

  /** "本报3日讯": "today" is that day. */
  #countFrom(items: readonly Item[]): void {
    const item = items[items.slice(0, 12).findIndex((t, i) => t.time && /^[电讯]$/u.test(items[i + 1]?.text ?? ''))];
    const day = item?.time && resolveTime(item.time, this.#published, null);
    const days = day?.date && this.#published ? Date.parse(this.#published) - Date.parse(day.date) : -1;
    if (day?.date && days >= 0 && days < 10 * DAY) this.#today = day.date;
  }

  #enter(block: number): void {
    if (this.#first < 0) this.#first = block;
    const { date } = this.#past;
    if (block !== this.#block && this.#main?.date && date !== null && date < this.#main.date) {
      const { date, endDate, text } = this.#main;
      Object.assign(this.#past, { date, endDate, text });
    }
    this.#block = block;
  }

  #advance(items: readonly Item[], from: number, clause: Clause, own: Force): boolean {
    let named = false;
    for (let i = from; i < clause.at; i++) {
      const item = items[i];
      if (item?.time && isUntil(items, i)) this.#tellEnd(own, item, clause.modality === 'PLANNED');
      else if (item?.time && !isOfNoun(items, i) && !isSince(items, i))
        this.#tell(own, item, own.date ?? this.#latest, clause.modality === 'PLANNED');
      const city = this.#cityAt(items, i);
      if (city === undefined) continue;
      if (city === null && this.#isElsewhere(items[i])) this.#past.city = null;
      own.city = city ?? own.city;
      named = city !== null;
    }
    return named;
  }

  /** "在安多利": a land that the city told before does not lie in. */
  #isElsewhere(item: Item | undefined): boolean {
    const told = this.#past.city;
    if (item?.kind !== 'PLACE' || told === null || this.#places.kindOf(this.#text(item)) !== 'COUNTRY') return false;
    const holders = this.#places.holdersOf(told);
    return holders.length > 0 && !holders.includes(foldHan(this.#text(item)));
  }

  /** Of "在北京" and "在京"; undefined where no place stands so. */
  #cityAt(items: readonly Item[], i: number): string | null | undefined {
    const item = items[i];
    if (item && COMES_HOME.test(item.text)) return this.#places.cityOfShort(item.text.slice(-1)) ?? undefined;
    const before = isInside(items, i) ? i - 2 : i - 1;
    const goesTo = items[before]?.text === '至' && item?.kind === 'PLACE';
    if (!item || !(goesTo || AT_PLACE.has(items[before]?.text ?? ''))) return undefined;
    if (item.kind === 'PLACE') return isOfName(items, i) ? undefined : this.#places.cityOf(this.#text(item));
    const next = items[i + 1]?.kind ?? 'MARK';
    const alone = ['VERB', 'GRAMMAR', 'MARK', 'PERSON', 'TIME'].includes(next);
    return (item.kind === 'CHAR' || item.text === '港') && alone
      ? (this.#places.cityOfShort(item.text) ?? undefined)
      : undefined;
  }

  #set(clause: Clause, own: Force, ownCity: boolean, stays: boolean): SetClause {
    const ahead = own.date !== null && this.#published !== null && own.date > this.#published && own.date.length === 10;
    const modality =
      clause.modality === 'OCCURRED' && ahead
        ? 'PLANNED'
        : clause.modality === 'BACKGROUND' && own.date !== null
          ? 'OCCURRED'
          : clause.act === 'INCLUDE' && isOfParty(clause) && this.#planned && !this.#travelled
            ? 'PLANNED'
            : clause.modality;
    if (!clause.told && !clause.relative) this.#planned = modality === 'PLANNED';
    const force = modality === 'PLANNED' ? this.#future : this.#past;
    this.#move(clause, own, force);
    // What is recalled, or belongs to a noun, holds for its sentence alone.
    const holds =
      stays &&
      !clause.relative &&
      !clause.told &&
      modality !== 'CANCELLED' &&
      !isHome(clause) &&
      !(own.date !== null && this.#isFar(own.date));
    if (holds) this.#hold(force, own);
    const told = own.date !== null ? own : modality === 'BACKGROUND' ? NONE : force;
    const city = own.city ?? force.city ?? (modality === 'PLANNED' ? this.#past.city : null);
    const sets = /^(?:GO|VISIT)$/u.test(clause.act) && modality === 'OCCURRED' && !clause.told && !clause.relative;
    if (sets && clause.subjects.length > 0 && told.date !== null) this.#travelled = true;
    const setting: Setting = {
      date: told.date,
      endDate: told.endDate,
      dateText: told.text,
      city,
      ownCity: ownCity || clause.act === 'GO' || clause.act === 'VISIT',
    };
    return { ...clause, modality, setting };
  }

  #hold(force: Force, own: Force): void {
    this.#latest = own.date ?? force.date;
    if (own.date !== null) Object.assign(force, { date: own.date, endDate: own.endDate, text: own.text });
    if (own.city !== null) force.city = own.city;
    if (force === this.#past && own.date !== null) this.#main ??= { ...own };
  }

  /** "抵达洛洲": the story goes on there. */
  #move(clause: Clause, own: Force, force: Force): void {
    if (
      !['GO', 'VISIT', 'RETURN'].includes(clause.act) ||
      clause.relative ||
      clause.told ||
      clause.modality === 'CANCELLED'
    )
      return;
    const before = clause.items[clause.at - 1];
    const first = clause.items.findIndex((i, k) => k > clause.at && k < clause.to && i.kind === 'PLACE');
    const behind =
      first < 0 ? undefined : smallestAt(clause.items, first, (i) => this.#places.kindOf(this.#text(i)) === 'CITY');
    const target = behind ?? (before?.kind === 'PLACE' ? before : undefined);
    if (target && (isStreet(clause.items, target) || isOfName(clause.items, clause.items.indexOf(target)))) return;
    const city = target
      ? (this.#places.cityOf(this.#text(target)) ?? this.#cityOfQuarter(clause.items, target))
      : this.#shortAt(clause);
    if (!target && city === null) return;
    if (city !== null) own.city = isSameCity(city, force.city) ? force.city : city;
    else if (
      target &&
      first === clause.at + 1 &&
      !this.#places.isGeneric(this.#text(target)) &&
      !goesOn(clause.items[clause.items.indexOf(target) + 1])
    ) {
      own.city = null;
      force.city = null;
    }
  }

  /** "青河市西林区": the city in front of a quarter. */
  #cityOfQuarter(items: readonly Item[], target: Item): string | null {
    const before = items[items.indexOf(target) - 1];
    if (before?.kind !== 'PLACE' || before.end !== target.start || !/区$/u.test(target.text)) return null;
    return this.#places.kindOf(this.#text(before)) === 'CITY' ? this.#places.cityOf(this.#text(before)) : null;
  }

  /** "来沪", "抵达本澳": a city in one character, or as those who live there call it. */
  #shortAt({ items, at, act, verb }: Clause): string | null {
    const [next, behind] = [items[at + 1], items[at + 2]];
    const alone = behind === undefined || ['VERB', 'GRAMMAR', 'MARK', 'TIME'].includes(behind.kind);
    // "视察深中通道": one character of a name.
    const known = ABBREVIATIONS.has(next?.text ?? '') && (act === 'GO' || /访$/u.test(verb) || next?.text.length !== 1);
    return next && !next.phrase && (alone || known) ? this.#places.cityOfShort(next.text) : null;
  }

  /** "下周四至周六": the last day. */
  #tellEnd(own: Force, item: Item, ahead: boolean): void {
    const found = item.time && resolveTime(item.time, this.#published, own.date, ahead);
    if (found?.date && own.date !== null && found.date > own.date) own.endDate = found.date;
  }

  #tell(force: Force, item: Item, told: PartialDate | null, ahead = false): void {
    if (!item.time) return;
    const from = item.time.kind === 'FROM_TODAY' ? this.#today : this.#published;
    const found = resolveTime(item.time, from, told, ahead);
    if (!found) return;
    if (found.lost) this.lost.push(item);
    Object.assign(force, { date: found.date, endDate: found.endDate, text: this.#text(item) });
  }

  /** A day recalled or far ahead holds for its sentence alone. */
  #isFar(date: PartialDate): boolean {
    if (date.length !== 10) return true;
    return this.#published !== null && Date.parse(this.#published) - Date.parse(date) > 40 * DAY;
  }

  #text(item: Item): string {
    return this.#original.slice(item.start, item.end);
  }
}

/** "并于今日返回白石": behind it the story goes back to where they were. */
function isHome({ act, inherited }: Clause): boolean {
  return act === 'RETURN' && inherited;
}

/** "代表团成员包括": of those whose journey is told. */
function isOfParty({ inherited, subjects, items, stretch, at }: Clause): boolean {
  // "出席会见的包括"
  if (items.slice(stretch.from, at).some((i) => i.act === 'JOIN')) return false;
  return inherited || (subjects.length > 0 && subjects.every((p) => p.form === 'PARTY'));
}

/** "在白石苑设宴": one character more, and it is no city. */
function isOfName(items: readonly Item[], i: number): boolean {
  const [next, behind] = [items[i + 1], items[i + 2]];
  return (
    next?.kind === 'CHAR' &&
    next.start === items[i]?.end &&
    /^[苑轩阁居庐斋邸]$/u.test(next.text) &&
    behind?.kind !== 'CHAR'
  );
}

/** "青河路社区": a street that is called after a city. */
function isStreet(items: readonly Item[], place: Item): boolean {
  const next = items[items.indexOf(place) + 1];
  return next?.kind === 'CHAR' && next.start === place.end && /^[街路巷]$/u.test(next.text);
}

/** "在安多利白石": a city behind the land that it is in. */
function isInside(items: readonly Item[], i: number): boolean {
  return items[i]?.kind === 'PLACE' && items[i - 1]?.kind === 'PLACE';
}
