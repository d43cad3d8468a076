import type { GazetteerPlace } from '../../../domain/gazetteer.ts';
import type { Sentence } from '../../text/sentences.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import { looksLikeOrganisation } from '../find/kinds-of-things.ts';
import { phraseText } from '../find/phrases.ts';
import { readThings } from '../find/thing-lists.ts';
import type { ThingPhrase } from '../find/things.ts';
import type { PersonMention } from '../references/index.ts';
import { type Part, type Scene, type SetClause, tokenSpan } from '../scene.ts';
import { behindRegion, capitalAt, cityAround, liesIn } from '../settings/index.ts';
import { POSSESSIVES } from '../vocabulary/possessives.ts';
import { eventWhither } from './event-of-clause.ts';
import { cityBehind, cityOfName } from './visit-cities.ts';
import { behindCommonNouns, behindCount, behindKind } from './visit-openings.ts';

/** "visited today several sites": the day stands between. */
function behindDay({ dates, to }: SetClause): number {
  return dates.find((d) => d.from === to)?.to ?? to;
}

/** A place or body that somebody went to, and the city that it says of itself. */
export interface Target {
  readonly part: Part;
  readonly city: string | null;
  /** A country or province: the city of the story may lie elsewhere. */
  readonly area?: true;
}

/** "will continue his visit to A, and then head to B": each clause has its own; a person behind "visited" is no place. */
export function targetsOf(clause: SetClause, scene: Scene): Target[] {
  const { tokens } = clause.sentence;
  const from =
    clause.kind === 'LEAD' && tokens[clause.to - 1]?.lower !== 'to'
      ? -1
      : behindKind(tokens, behindRegion(tokens, behindDay(clause)));
  if (from < 0 || eventWhither(clause, scene)) return [];
  if (clause.persons.some((p) => p.phrase.from === from || p.phrase.from === from + 1)) return [];
  const capital = capitalAsTarget(tokens, from) ?? ownVisit(clause, scene);
  if (capital) return [capital];
  const named = readThings(tokens, behindCount(tokens, behindCommonNouns(clause, from)), scene.gazetteer)
    .filter((thing, i, all) => !isPersonal(clause, thing) && !isOnlyLocating(thing, all[i - 1], clause.sentence, scene))
    .flatMap((thing) => {
      const target = targetOf(thing, clause, scene);
      return target ? [target] : [];
    });
  return named.length > 0 ? named : cityOnTheWay(clause, scene);
}

/** "concluded his two-day Ashford visit": the city or land that stands before the noun. */
function ownVisit(clause: SetClause, scene: Scene): Target | null {
  const { kind, to, sentence } = clause;
  const { tokens } = sentence;
  const owner = tokens.findLastIndex((t, i) => i > clause.from && i < to && POSSESSIVES.has(t.lower));
  if (kind !== 'TRIP' || owner < 0 || ['to', 'in', 'of', 'at'].includes(lowerAt(tokens, to - 1))) return null;
  const from = tokens.findIndex((t, i) => i > owner && t.capital);
  const text = phraseText(tokens, from, to - 1);
  if (from < 0 || from >= to - 1 || !(scene.isCity(text) || scene.gazetteer.find(text).length > 0)) return null;
  return targetOf({ from, to: to - 1, text, acronym: null }, clause, scene);
}

/** "visited the French capital": the city itself. */
function capitalAsTarget(tokens: readonly Token[], from: number): Target | null {
  const name = capitalAt(tokens, from);
  return name === null ? null : { part: { kind: 'Place', name, span: null }, city: name };
}

/** "met Ms B in Ashford as part of his trip to Europe": the trip has led to Ashford. */
function cityOnTheWay({ kind, sentence: { tokens }, from }: SetClause, scene: Scene): Target[] {
  if (kind !== 'TRIP' || lowerAt(tokens, from) !== 'part') return [];
  const at = tokens.findLastIndex((t, i) => t.lower === 'in' && i < from && tokens[i + 1]?.capital === true);
  const ends = [3, 2, 1].map((words) => at + 1 + words).filter((end) => at >= 0 && end <= from);
  const to = ends.find((end) => scene.isCity(phraseText(tokens, at + 1, end)));
  if (to === undefined) return [];
  const name = phraseText(tokens, at + 1, to);
  return [{ part: { kind: 'Place', name, span: tokenSpan(tokens, at + 1, to) }, city: name }];
}

/** "Kiel, Germany", "the Park, and Singapore companies": an area behind another name locates it or describes something. */
function isOnlyLocating(
  thing: ThingPhrase,
  previous: ThingPhrase | undefined,
  { tokens }: Sentence,
  scene: Scene,
): boolean {
  if (!previous) return false;
  const byComma = tokens[thing.from - 1]?.text === ',';
  const [place, before] = [scene.gazetteer.find(thing.text)[0], scene.gazetteer.find(previous.text)[0]];
  // "Ashford, Ostmark Province": by its last word, though no register knows it.
  if (!place) return byComma && AREA_WORDS.test(thing.text) && !AREA_WORDS.test(previous.text) && isLast(tokens, thing);
  if (before === undefined && (byComma || !scene.isCity(previous.text))) return true;
  return isArea(place.kind) && !isArea(before?.kind);
}

const AREA_WORDS = / (?:Province|Prefecture|State|Autonomous Region)$/u;

/** Does the list end with it, without "and"? */
function isLast(tokens: readonly Token[], { from, to }: ThingPhrase): boolean {
  const next = tokens[to]?.text === ',' ? lowerAt(tokens, to + 1) : lowerAt(tokens, to);
  return lowerAt(tokens, from - 1) !== 'and' && next !== 'and';
}

/** Named for sure, or by a family name that the release knows. */
function isSomebody({ phrase, persons }: PersonMention): boolean {
  return phrase.certain || (phrase.form === 'SURNAME' && persons.length > 0);
}

function isPersonal(clause: SetClause, thing: ThingPhrase): boolean {
  return clause.persons.some((p) => p.phrase.from < thing.to && p.phrase.to > thing.from && isSomebody(p));
}

const NOT_A_PLACE =
  /^(?:(?:(?:North|South|East|West|Central|South-?East|Northern|Southern|Eastern|Western|Central|Latin|Southeast|Northeast|South-East) )?(?:Europe|Asia|Africa|America|Pacific)|(?:the )?Middle East|Asia[ -]Pacific|Scandinavia|Gulf|Sultanate|Kingdom|Republic|Emirate|Island|Capital|Mainland|Chinese Mainland|Overseas|Government|Secretary|Minister|Mr|Ms|Photo|GBA|(?:Guards?|\p{Lu}[^,]{0,60} Guards?) of Honou?r|Honou?r Guard|Greater Bay Area|Belt and Road)$/iu;

function targetOf(thing: ThingPhrase, clause: SetClause, scene: Scene): Target | null {
  const { tokens } = clause.sentence;
  // "Kowloon City" is a district: what the register knows by its whole name is not cut.
  const whole = scene.gazetteer.find(thing.text)[0]?.name === thing.text;
  const bare = whole
    ? thing.text
    : thing.text.replace(/ (?:City|Municipality|SAR|Special Administrative Region)$/u, '');
  // "South Africa" is a country.
  if (NOT_A_PLACE.test(thing.text) && scene.gazetteer.find(thing.text)[0]?.kind !== 'COUNTRY') return null;
  // "Mainland cities of the GBA": a common noun behind the name makes it a description.
  const next = tokens[thing.to];
  if (
    next?.word &&
    !next.capital &&
    /^(?:cities|city|capital|students|enterprises|companies|people|officials|residents|businesses|region|country|countries|nation|nations|bloc|kingdom|state)$/u.test(
      next.lower,
    )
  )
    return null;
  const known = scene.gazetteer.find(bare);
  if (known.length > 0 && isAdjective(tokens, thing)) return null;
  const place = known[0];
  const span = tokenSpan(tokens, thing.from, thing.to);
  const aliases = [...(thing.acronym ? [thing.acronym] : []), ...(bare === thing.text ? [] : [thing.text])];
  if (place || scene.isCity(bare)) {
    const city = scene.isCity(bare)
      ? (place?.name ?? bare)
      : place?.kind === 'DISTRICT' || (place?.kind === 'VENUE' && clause.setting.city === null)
        ? cityAround(place, scene.gazetteer)
        : null;
    return {
      part: { kind: 'Place', name: bare, span, aliases },
      city: city ?? (place && isArea(place.kind) ? cityInside(place, clause, scene) : clause.setting.city),
      ...(city === null && isArea(place?.kind) ? { area: true as const } : {}),
    };
  }
  if (thing.text.toLowerCase() === 'the' && clause.kind !== 'TRIP' && clause.kind !== 'LEAVE') return null;
  const kind = looksLikeOrganisation(thing.text) ? 'Organisation' : 'Place';
  return {
    part: { kind, name: thing.text, span, aliases },
    city: cityBehind(clause, thing, scene) ?? cityOfName(thing, scene),
    ...(AREA_WORDS.test(thing.text) ? { area: true as const } : {}),
  };
}

/** "visited a Velmora enterprise": where the enterprise is from. */
function isAdjective(tokens: readonly Token[], { from, to }: ThingPhrase): boolean {
  const next = tokens[to];
  return ['a', 'an'].includes(lowerAt(tokens, from - 1)) && next?.word === true && !next.capital;
}

/** The city that the story has come to, unless it lies elsewhere: "After Belmora, he visited Arvandia". */
function cityInside(area: GazetteerPlace, { setting: { city } }: SetClause, { gazetteer }: Scene): string | null {
  const known = city === null ? undefined : gazetteer.find(city)[0];
  return known === undefined || liesIn(known, area, gazetteer) ? city : null;
}

function isArea(kind: string | undefined): boolean {
  return kind === 'COUNTRY' || kind === 'PROVINCE' || kind === 'REGION';
}
