import type { Sentence } from '../../text/sentences.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import { readHead } from '../find/heads.ts';
import { looksLikeOrganisation } from '../find/kinds-of-things.ts';
import { isKindOfBody, phraseText } from '../find/phrases.ts';
import { readThings } from '../find/thing-lists.ts';
import type { ThingPhrase } from '../find/things.ts';
import type { PersonMention } from '../references/index.ts';
import {
  type Draft,
  type Part,
  personParts,
  type Rule,
  type Scene,
  type SetClause,
  sentenceSpan,
  tokenSpan,
  warnAt,
} from '../scene.ts';
import { cityAround } from '../settings/index.ts';
import { FACILITY_HEADS } from '../vocabulary/organisations.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { clausesOf } from './by-sentence.ts';
import { MOST_DRAFTS } from './draft-each.ts';
import { eventWhither } from './event-of-clause.ts';
import { withOneName } from './one-name.ts';

const TRIPS = new Set(['VISIT', 'TRIP', 'LEAD', 'LEAVE']);

/** VISITED: guests and the named places, bodies and cities they went to. */
export const visits: Rule = (scene) => {
  const drafts: Draft[] = [];
  const warnings = [];
  for (const clause of scene.clauses) {
    if (drafts.length >= MOST_DRAFTS) break;
    const calledOn = isCall(clause);
    if (!(TRIPS.has(clause.kind) || calledOn) || clause.passive || isOfAnother(clause)) continue;
    // Leaving is not yet arriving: who left for a place is to be there; who returned has come there, though home is nobody's visit (`via` says so).
    const left = clause.kind === 'LEAVE' && clause.modality === 'OCCURRED';
    const returned = left && lowerAt(clause.sentence.tokens, clause.from) === 'returned';
    const departed = left && !returned && isDeparture(clause);
    if (clause.kind === 'LEAVE' && !returned && !departed && clause.modality !== 'PLANNED') continue;
    if (clause.told && !(clause.kind === 'LEAD' && clause.modality === 'OCCURRED')) continue;
    const subjects = personParts(travellersOf(clause, guestsOf(clause, scene)), scene, clause.sentence.index);
    const targets = targetsOf(clause, scene).filter(({ part }) => !calledOn || part.kind === 'Organisation');
    if (subjects.length === 0 || targets.length === 0) {
      if (clause.kind === 'VISIT' && clause.modality === 'OCCURRED')
        warnings.push(
          warnAt(
            scene,
            'visit-half-read',
            'a verb of visiting without a named visitor or a named place',
            sentenceSpan(clause.sentence),
          ),
        );
      continue;
    }
    for (const subject of subjects) {
      for (const [n, target] of targets.entries()) {
        const city = target.city ?? clause.setting.city;
        // "began a visit to A and B": B is to come.
        const toCome = departed || (n > 0 && clause.modality === 'OCCURRED' && isBeginning(clause));
        drafts.push({
          type: 'VISITED',
          modality: toCome ? 'PLANNED' : clause.modality,
          subject,
          object: target.part,
          setting: { ...(toCome && !departed ? UNDATED : clause.setting), city },
          span: sentenceSpan(clause.sentence),
          rule: clause.kind === 'VISIT' ? 'visited' : 'trip',
          confidence: clause.kind === 'VISIT' ? 0.92 : 0.9,
          ...(returned ? { via: 'return' } : {}),
        });
      }
    }
  }
  return { drafts: withoutHeadlines(withOneName(drafts), scene), warnings };
};

/** A headline "Mr A visits Ashford" has no day of its own: the visit that the text below tells is meant. */
function withoutHeadlines(drafts: readonly Draft[], scene: Scene): Draft[] {
  const titles = scene.sentences.filter(({ blockKind }) => blockKind === 'TITLE').map((s) => sentenceSpan(s).start);
  // "concludes visit" is of that day; "visited" has none.
  const inTitle = ({ span, rule }: Draft) => rule === 'visited' && titles.includes(span.start);
  const told = new Set(drafts.filter((d) => d.modality === 'OCCURRED' && !inTitle(d)).map(visitKey));
  return drafts.filter((d) => !(inTitle(d) && d.modality === 'OCCURRED' && told.has(visitKey(d))));
}

function visitKey({ subject, object }: Draft): string {
  return `${subject.name}|${object.name}`;
}

/** "during the Belmoran minister's visit to Ashford": not of whom the sentence is about. */
function isOfAnother({ kind, sentence: { tokens }, from, to }: SetClause): boolean {
  const opens = ['during', 'on', 'after'].includes(lowerAt(tokens, from));
  return (
    kind === 'TRIP' &&
    opens &&
    tokens.slice(from + 1, to).some((t) => /[\p{L}]['’]s$/u.test(t.text) && !t.capital && !OF_THE_TWO.test(t.lower))
  );
}

const UNDATED = { date: null, endDate: null, dateText: null };
const BEGINNING = /^(?:beg[aiu]n|begins|beginning|start|commenc|kick)/u;

function isBeginning({ kind, sentence: { tokens }, from }: SetClause): boolean {
  return kind === 'TRIP' && BEGINNING.test(lowerAt(tokens, from));
}

const RECEIVING = /^(?:receiv|host|welcom|greet)/u;
const THEIRS = wordSet('his her their');

/** "received a call from Mr B during his visit to Ashford": the guest's visit; null where nobody is received before. */
function guestsOf({ kind, sentence, from, to }: SetClause, scene: Scene): readonly PersonMention[] | null {
  const { tokens } = sentence;
  const opens = ['during', 'on'].includes(lowerAt(tokens, from));
  if (kind !== 'TRIP' || !opens || !tokens.slice(from, to).some((t) => THEIRS.has(t.lower))) return null;
  const before = clausesOf(scene, sentence.index).findLast((c) => c.to <= from);
  if (before?.kind !== 'MEET' || !RECEIVING.test(lowerAt(tokens, before.from))) return null;
  const guests = before.persons.filter(
    (p) => p.phrase.from >= before.to && p.phrase.to <= from && p.persons.length > 0,
  );
  return guests.length > 0 ? guests : null;
}

/** "as part of the former's visit to Ashford": the one of the two who was named first. */
function travellersOf(
  { kind, sentence: { tokens }, from, to, persons, subjects }: SetClause,
  guests: readonly PersonMention[] | null,
): readonly PersonMention[] {
  if (guests) return guests;
  const which = kind === 'TRIP' ? tokens.slice(from, to).find((t) => OF_THE_TWO.test(t.lower)) : undefined;
  if (!which) return subjects;
  const both = persons.filter((p) => p.persons.length > 0 && p.phrase.to <= from);
  const one = which.lower.startsWith('former') ? both[0] : both.at(-1);
  return one && both.length > 1 ? [one] : [];
}

const OF_THE_TWO = /^(?:former|latter)['’]s$/u;

/** "left today for Ashford", but not "left Birch for home". */
function isDeparture({ sentence: { tokens }, from, to }: SetClause): boolean {
  if (lowerAt(tokens, to - 1) === 'to') return tokens.slice(from, to).some((t) => t.lower === 'for');
  return lowerAt(tokens, to - 1) === 'for' && !tokens.slice(from + 1, to - 1).some((t) => t.capital);
}

/** "called on the Health Commission": a body is visited, only a person is met. */
function isCall(clause: SetClause): boolean {
  const { tokens } = clause.sentence;
  const onto = lowerAt(tokens, clause.to - 1);
  const paid = onto === 'to' && /^call/u.test(lowerAt(tokens, clause.to - 2));
  if (clause.kind !== 'MEET' || !(paid || ['on', 'upon'].includes(onto))) return false;
  return readHead(tokens, lowerAt(tokens, clause.to) === 'the' ? clause.to + 1 : clause.to) === null;
}

interface Target {
  readonly part: Part;
  readonly city: string | null;
}

/** "will continue his visit to A, and then head to B": each clause has its own; a person behind "visited" is no place. */
function targetsOf(clause: SetClause, scene: Scene): Target[] {
  const { tokens } = clause.sentence;
  const from = clause.kind === 'LEAD' && tokens[clause.to - 1]?.lower !== 'to' ? -1 : behindKind(tokens, clause.to);
  if (from < 0 || eventWhither(clause, scene)) return [];
  if (clause.persons.some((p) => p.phrase.from === from || p.phrase.from === from + 1)) return [];
  const named = readThings(tokens, behindCount(tokens, behindCommonNouns(clause, from)), scene.gazetteer)
    .filter((thing, i, all) => !isPersonal(clause, thing) && !isOnlyLocating(thing, all[i - 1], clause.sentence, scene))
    .flatMap((thing) => {
      const target = targetOf(thing, clause, scene);
      return target ? [target] : [];
    });
  return named.length > 0 ? named : cityOnTheWay(clause, scene);
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

const KINDS_OF_TOWN = wordSet('city town municipality capital village');

/** "the port city of Ashford": where the name begins; `from` where no such words stand. */
function behindKind(tokens: readonly Token[], from: number): number {
  const kind = [1, 2].find((k) => KINDS_OF_TOWN.has(lowerAt(tokens, from + k)) && !tokens[from + k]?.capital);
  const named = kind !== undefined && lowerAt(tokens, from) === 'the' && lowerAt(tokens, from + kind + 1) === 'of';
  return named && tokens[from + kind + 2]?.capital ? from + kind + 2 : from;
}

const COUNTED_PLACES = wordSet(
  'cities city provinces places locations sites countries districts towns stops institutions facilities venues museums attractions landmarks projects',
);
const LONGEST_COUNTED = 12;

/** "visited the three cities for the project – A, B and C": the names behind the dash; `from` where none stand. */
function behindCount(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.capital || !BEFORE_COMMON.has(lowerAt(tokens, from))) return from;
  const end = tokens.findIndex(
    (t, i) =>
      i > from &&
      i < from + LONGEST_COUNTED &&
      (['–', '—', '-', ':'].includes(t.text) || t.lower === 'namely' || t.lower === 'including'),
  );
  const counted = end > 0 && tokens.slice(from, end).some((t) => COUNTED_PLACES.has(t.lower));
  return counted && !tokens.slice(from, end).some((t) => t.text === ',' && t !== tokens[end - 1]) ? end + 1 : from;
}

const LONGEST_COMMON = 6;
const LEADS_TO_NAME = wordSet('at of in inside');

/** "toured the new laboratory at the Lakeford Institute": the name that common nouns belong to; `from` where there is none. */
function behindCommonNouns({ kind, sentence: { tokens } }: SetClause, from: number): number {
  if (kind !== 'VISIT' || !BEFORE_COMMON.has(lowerAt(tokens, from))) return from;
  let at = from + 1;
  while (
    tokens[at]?.word &&
    !tokens[at]?.capital &&
    !LEADS_TO_NAME.has(lowerAt(tokens, at)) &&
    at - from < LONGEST_COMMON
  )
    at++;
  const noun = lowerAt(tokens, at - 1);
  // "the website of the Museum", "the family of the Chairman of the Board": nobody went there.
  const isPremises = FACILITY_HEADS.has(noun) || PREMISES.has(noun);
  const leads = LEADS_TO_NAME.has(lowerAt(tokens, at)) && (lowerAt(tokens, at) !== 'of' || isPremises);
  if (at === from + 1 || !leads) return from;
  const name = lowerAt(tokens, at + 1) === 'the' ? at + 2 : at + 1;
  let end = name;
  while (tokens[end]?.capital || ['of', 'for', 'and'].includes(lowerAt(tokens, end))) end++;
  return tokens.slice(name, end).some((t) => t.capital && isKindOfBody(t)) ? name : from;
}

const PREMISES = wordSet('facilities premises grounds laboratories offices workshops halls wards classrooms');
const BEFORE_COMMON = wordSet('the a an its their various some several');

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
  if (!place) return false;
  if (before === undefined && (byComma || !scene.isCity(previous.text))) return true;
  return isArea(place.kind) && !isArea(before?.kind);
}

function isPersonal(clause: SetClause, thing: ThingPhrase): boolean {
  return clause.persons.some((p) => p.phrase.from < thing.to && p.phrase.to > thing.from && p.phrase.certain);
}

const NOT_A_PLACE =
  /^(?:(?:(?:North|South|East|West|Central|South-?East|Northern|Southern|Eastern|Western|Central|Latin|Southeast|Northeast|South-East) )?(?:Europe|Asia|Africa|America|Pacific)|(?:the )?Middle East|Asia[ -]Pacific|Scandinavia|Gulf|Sultanate|Kingdom|Republic|Emirate|Island|Capital|Mainland|Chinese Mainland|Overseas|Government|Secretary|Minister|Mr|Ms|Photo|GBA|Greater Bay Area|Belt and Road)$/iu;

function targetOf(thing: ThingPhrase, clause: SetClause, scene: Scene): Target | null {
  const { tokens } = clause.sentence;
  const bare = thing.text.replace(/ (?:City|Municipality)$/u, '');
  if (NOT_A_PLACE.test(thing.text)) return null;
  // "Mainland cities of the GBA": a common noun behind the name makes it a description.
  const next = tokens[thing.to];
  if (
    next?.word &&
    !next.capital &&
    /^(?:cities|city|students|enterprises|companies|people|officials|residents|businesses|region|country|countries|nation|nations|bloc|kingdom|state)$/u.test(
      next.lower,
    )
  )
    return null;
  const known = scene.gazetteer.find(bare);
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
      city: city ?? (isArea(place?.kind) ? null : clause.setting.city),
    };
  }
  if (thing.text.toLowerCase() === 'the' && clause.kind !== 'TRIP' && clause.kind !== 'LEAVE') return null;
  const kind = looksLikeOrganisation(thing.text) ? 'Organisation' : 'Place';
  return {
    part: { kind, name: thing.text, span, aliases },
    city: cityBehind(clause, thing, scene) ?? cityOfName(thing, scene),
  };
}

function isArea(kind: string | undefined): boolean {
  return kind === 'COUNTRY' || kind === 'PROVINCE' || kind === 'REGION';
}

/** "the Museum in Bracken", "the Museum (BM) in Bracken". */
function cityBehind(clause: SetClause, thing: ThingPhrase, scene: Scene): string | null {
  const { tokens } = clause.sentence;
  const at = thing.acronym ? thing.to + 3 : thing.to;
  if (tokens[at]?.lower !== 'in') return null;
  const names = [3, 2, 1]
    .filter((count) => tokens[at + count]?.capital)
    .map((count) => phraseText(tokens, at + 1, at + 1 + count));
  return listedCity(names, scene);
}

/** The first of these names that is a city's, as the register writes it. */
function listedCity(names: readonly string[], scene: Scene): string | null {
  const city = names.find((name) => scene.isCity(name));
  return city === undefined ? null : (scene.gazetteer.find(city)[0]?.name ?? city);
}

/** "the Lakeford Museum, the Port Ellin Library": each of a list may say its own city. */
function cityOfName({ text }: ThingPhrase, scene: Scene): string | null {
  const words = text.split(' ');
  if (text.includes('(') || !FACILITY_HEADS.has(words.at(-1)?.toLowerCase() ?? '')) return null;
  // "the Lakeford and Sandvik Affairs Office" is about both.
  const names = [3, 2, 1].filter((count) => words[count] !== 'and').map((count) => words.slice(0, count).join(' '));
  return listedCity(
    names.filter((name) => name.length < text.length),
    scene,
  );
}
