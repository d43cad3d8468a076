import type { PartialDate } from '../../../domain/dates.ts';
import type { Sentence } from '../../text/sentences.ts';
import { lowerAt } from '../../text/tokens.ts';
import type { DateMention } from '../find/dates/index.ts';
import type { PersonMention, PersonRecord } from '../references/index.ts';
import type { Scene } from '../scene.ts';
import { wordSet } from '../vocabulary/word-set.ts';

/** Days, both inclusive; without an end the text tells only when it begins. */
export interface Period {
  readonly from: PartialDate;
  readonly to: PartialDate | null;
}

/** Who is away, where the sentence names the person. */
export interface Absence {
  readonly absent: PersonRecord | null;
}

const AWAY = wordSet('absence leave vacation holiday visit trip stay journey away');
const OPENS = wordSet('during in throughout while when whilst');
const LONGEST = 9;

/** "During her absence", "While the Mayor is on leave": null where the sentence speaks of no absence. */
export function absenceIn(sentence: Sentence, actor: PersonMention, scene: Scene): Absence | null {
  const { tokens, index } = sentence;
  const opens = tokens.findIndex(({ lower }, at) => {
    return OPENS.has(lower) && tokens.slice(at + 1, at + LONGEST).some((token) => AWAY.has(token.lower));
  });
  if (opens === -1 || ['a', 'an'].includes(lowerAt(tokens, opens + 1))) return null;
  const named = (scene.people.mentions[index] ?? []).find(({ phrase, persons }) => {
    const inside = phrase.from > opens && phrase.from < opens + LONGEST;
    return inside && phrase !== actor.phrase && persons[0] !== actor.persons[0];
  });
  return { absent: named?.persons[0] ?? null };
}

const LEAVES = wordSet(
  'depart departs departed departing leave leaves left leaving visit visits visiting trip head heads fly flies',
);
/** Who acts stands near the journey; a longer way back would make hostile texts slow. */
const MOST_SENTENCES = 60;
const RETURNS = wordSet('return returns returning');

/** From the first day to the last that the release gives for the journey of who is away; null where it gives none. */
export function daysAway({ absent }: Absence, actor: PersonRecord, until: Sentence, scene: Scene): Period | null {
  const near = scene.sentences.slice(Math.max(0, until.index - MOST_SENTENCES), until.index + 1);
  const told = near.filter((one) => one.blockKind !== 'TITLE' && tellsOfTravel(one));
  const away = absent ?? told.flatMap((one) => travellersIn(one, scene)).findLast((person) => person !== actor);
  if (away === undefined || away === actor) return null;
  const own = told.filter((one) => travellersIn(one, scene).includes(away));
  const days = own.flatMap(({ index }) => daysOf(scene.dates[index] ?? [], scene.published)).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return null;
  // "She will return on May 6": told on the day on which she leaves.
  const onlyBack = first === last && !own.some((one) => has(one, LEAVES));
  if (onlyBack) return scene.published === null ? null : { from: scene.published, to: last };
  return { from: first, to: last > first ? last : null };
}

const has = ({ tokens }: Sentence, words: ReadonlySet<string>) => tokens.some(({ lower }) => words.has(lower));
const tellsOfTravel = (sentence: Sentence) => has(sentence, LEAVES) || has(sentence, RETURNS);

function travellersIn({ index }: Sentence, { people }: Scene): PersonRecord[] {
  return (people.mentions[index] ?? []).flatMap(({ persons }) => persons);
}

/** Of the journey that begins: what lies before the publication is of another one. */
function daysOf(dates: readonly DateMention[], published: PartialDate | null): PartialDate[] {
  const days = dates.flatMap(({ date, endDate }) => [date, endDate]);
  return days.filter((day): day is PartialDate => day?.length === 10 && day >= (published ?? ''));
}
