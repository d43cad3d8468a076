import type { Sentence } from '../../text/sentences.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import type { PersonMention } from '../references/index.ts';
import type { Scene, SetClause } from '../scene.ts';
import { WEEKDAYS } from '../vocabulary/months.ts';
import { POSSESSIVES } from '../vocabulary/possessives.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { clausesOf } from './by-sentence.ts';
import { alongside } from './with-others.ts';

/** "during the Belmoran minister's visit to Ashford": not of whom the sentence is about. */
export function isOfAnother({ kind, sentence: { tokens }, from, to }: SetClause): boolean {
  const opens = ['during', 'on', 'after'].includes(lowerAt(tokens, from));
  return (
    kind === 'TRIP' &&
    opens &&
    (SPOKEN.has(lowerAt(tokens, from - 1)) ||
      tokens.slice(from + 1, to).some((t) => RECALLED.has(t.lower)) ||
      tokens
        .slice(from + 1, to)
        .some((t) => /[\p{L}]['’]s$/u.test(t.text) && !t.capital && !OF_THE_TWO_OR_DAY.test(t.lower)))
  );
}

/** "during her recent visit to Ashford": not the one that is told of. */
const RECALLED = wordSet('recent previous earlier past');

/** "thanked Mr B for the briefing on his visit to Ashford". */
const SPOKEN = wordSet('briefing briefings update updates report reports remarks comments views account information');

const RECEIVING = /^(?:receiv|host|welcom|greet)/u;
const WELCOMED = wordSet('welcomed greeted received hosted');

/** "received a call from Mr B during his visit to Ashford": the guest's visit; null where nobody is received before. */
function guestsOf({ kind, sentence, from, to }: SetClause, scene: Scene): readonly PersonMention[] | null {
  const { tokens } = sentence;
  const opens = ['during', 'on'].includes(lowerAt(tokens, from));
  const theirs = saysWhose(tokens, from, to);
  if (kind !== 'TRIP' || !opens || !(theirs || lowerAt(tokens, from + 1) === 'a')) return null;
  const before = clauseBefore(sentence, from, scene);
  const met = before?.kind === 'MEET' && RECEIVING.test(lowerAt(tokens, before.from)) ? before.from : -1;
  const received = met >= 0 ? met : tokens.findLastIndex((t, i) => i < from && WELCOMED.has(t.lower));
  if (received < 0 || (met < 0 && !theirs) || (met < 0 && before !== undefined && before.to > received)) return null;
  const guests = (scene.people.mentions[sentence.index] ?? []).filter(
    (p) => p.phrase.from > received && p.phrase.to <= from && p.persons.length > 0,
  );
  return guests.length > 0 ? guests : null;
}

/** "met Ms B and Mr C during his visit to Ashford": the visit of who met them; null where nobody is met before. */
function callerOf({ kind, sentence, from, to }: SetClause, scene: Scene): readonly PersonMention[] | null {
  const { tokens } = sentence;
  if (kind !== 'TRIP' || lowerAt(tokens, from) !== 'during' || !saysWhose(tokens, from, to)) return null;
  const before = clauseBefore(sentence, from, scene);
  const met = (before?.kind === 'MEET' || before?.kind === 'MET_BY') && !before.relativeObject;
  return met ? before.subjects : null;
}

/** "met Mr B today, on the third day of his visit to Ashford": who met him is on the visit. */
function onTheDay({ kind, sentence, from, to }: SetClause, scene: Scene): readonly PersonMention[] | null {
  if (kind !== 'TRIP' || !sentence.tokens.slice(from, to).some(isDayOf)) return null;
  const before = clauseBefore(sentence, from, scene);
  return before?.kind === 'MEET' ? before.subjects : null;
}

const saysWhose = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).some((t) => POSSESSIVES.has(t.lower));

const clauseBefore = ({ index }: Sentence, from: number, scene: Scene): SetClause | undefined =>
  clausesOf(scene, index).findLast((c) => c.to <= from);

const isDayOf = ({ lower }: Token, i: number, tokens: readonly Token[]): boolean =>
  lower === 'day' && lowerAt(tokens, i + 1) === 'of' && POSSESSIVES.has(lowerAt(tokens, i + 2));

/** Who went: "as part of the former's visit to Ashford": the one of the two who was named first. */
export function travellersOf(clause: SetClause, scene: Scene): readonly PersonMention[] {
  const guests =
    guestsOf(clause, scene) ?? onTheDay(clause, scene) ?? callerOf(clause, scene) ?? joinedOn(clause, scene);
  if (guests) return guests;
  return [...whoWent(clause, scene), ...(clause.kind === 'VISIT' ? alongside(clause, scene) : [])];
}

/** "joined Ms B on a tour of the Park": both went; null where nobody joins. */
function joinedOn({ sentence, from, to, persons }: SetClause, scene: Scene): readonly PersonMention[] | null {
  const before = lowerAt(sentence.tokens, from) === 'on' ? clauseBefore(sentence, from, scene) : undefined;
  const joined = before?.kind === 'ATTEND' && lowerAt(sentence.tokens, before.from).startsWith('join');
  const hosts = persons.filter(({ phrase }) => phrase.from >= (before?.to ?? to) && phrase.to <= from);
  return before && joined && hosts.length > 0 ? [...before.subjects, ...hosts] : null;
}

function whoWent(clause: SetClause, scene: Scene): readonly PersonMention[] {
  const {
    kind,
    sentence: { tokens },
    from,
    to,
    persons,
    subjects,
  } = clause;
  const owner = ownerOf(clause, scene);
  if (owner) return owner;
  const which = kind === 'TRIP' ? tokens.slice(from, to).find((t) => OF_THE_TWO.test(t.lower)) : undefined;
  // "The meeting of Ms A and Mr B took place as part of her visit": one of them went, who is named first.
  const ofOne = kind === 'TRIP' && subjects.length > 1 && tokens.slice(from, to).some((t) => ONE.has(t.lower));
  if (!which) return ofOne ? subjects.slice(0, 1) : subjects;
  const both = persons.filter((p) => p.persons.length > 0 && p.phrase.to <= from);
  const one = which.lower.startsWith('former') ? both[0] : both.at(-1);
  return one && both.length > 1 ? [one] : [];
}

const OWNS = /['’]s$/u;

/** "during Minister Bell's visit to Ashford": Bell went. Null where it says of nobody by name whose visit it is. */
function ownerOf(
  { kind, sentence: { tokens }, from, to, subjects }: SetClause,
  scene: Scene,
): readonly PersonMention[] | null {
  if (kind !== 'TRIP') return null;
  const owner = tokens
    .slice(from, to)
    .find((t) => t.capital && OWNS.test(t.text) && !WEEKDAYS.has(t.lower.slice(0, -2)));
  const name = owner?.text.replace(OWNS, '');
  const [bearer, other] =
    name === undefined ? [] : scene.people.records.filter((r) => r.name.split(' ').includes(name));
  // "the Foreign Minister's visit" of two ministers: of one of them, or of neither.
  if (owner && !bearer) return subjects.length > 1 ? [] : null;
  const named = scene.people.mentions.flat().find((m) => m.persons.length === 1 && m.persons[0] === bearer);
  return named && !other ? [{ ...named, phrase: { ...named.phrase, form: 'PRONOUN' } }] : null;
}

const ONE = wordSet('his her');

const OF_THE_TWO = /^(?:former|latter)['’]s$/u;
/** "during today's visit" is of whom the sentence is about. */
const OF_THE_TWO_OR_DAY = /^(?:former|latter|today|yesterday)['’]s$/u;
