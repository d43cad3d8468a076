import type { PartialDate } from '../../../domain/dates.ts';
import type { Modality } from '../../../domain/statement.ts';
import type { Sentence } from '../../text/sentences.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import { type PostPhrase, readPost } from '../find/posts.ts';
import type { PersonMention, PersonRecord } from '../references/index.ts';
import { type Draft, personPart, type Rule, type Scene, type SetClause, sentenceSpan, tokenSpan } from '../scene.ts';
import { FUTURE } from '../vocabulary/verb-groups.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { absenceIn, daysAway, type Period } from './absences.ts';
import { titleCase } from './posts.ts';

/**
 * HOLDS: who acts in a post, and from when to when: "During his absence, Ms Ash will be Acting Mayor". A title before a name
 * ("the Acting Mayor, Ms Ash") says so for one day, and is the business of `posts`.
 */
export const acting: Rule = (scene) => {
  const drafts = scene.sentences.flatMap((sentence) => actsIn(sentence, scene));
  return { drafts, warnings: [] };
};

function actsIn(sentence: Sentence, scene: Scene): Draft[] {
  if (sentence.blockKind === 'TITLE' || !sentence.tokens.some(({ lower }) => lower.startsWith('act'))) return [];
  const mentions = scene.people.mentions[sentence.index] ?? [];
  const found = mentions.flatMap((mention) => readActing(mention, sentence, scene) ?? []);
  return found.flatMap((act, at) => draftOf(act, found[at + 1], sentence, scene) ?? []);
}

/** "Ms Ash will be Acting Mayor", and where its words stand. */
interface Act {
  readonly mention: PersonMention;
  readonly person: PersonRecord;
  readonly words: readonly string[];
  readonly post: PostPhrase;
  /** The office as it is held: "Acting Mayor" of "will act as Mayor". */
  readonly title: string;
}

const GROUP = wordSet(
  'will shall would is are was were be been being has have had also then concurrently currently temporarily to act acts acted acting serve serves served serving assume assumes assumed take takes took up on appointed as in the a post posts office role position duties duty work of perform performs performed discharge discharged',
);
const LONGEST_GROUP = 9;

/** The verbs behind a person and the post behind them; null where they say of nobody that he acts. */
function readActing(mention: PersonMention, sentence: Sentence, scene: Scene): Act | null {
  const { tokens } = sentence;
  const [person] = mention.persons;
  if (!person || mention.persons.length > 1 || !['NAME', 'SURNAME', 'PRONOUN'].includes(mention.phrase.form))
    return null;
  const words: string[] = [];
  let at = Math.max(mention.phrase.to, mention.phrase.nameTo);
  if (lowerAt(tokens, at) === ',') at++;
  for (; words.length < LONGEST_GROUP && GROUP.has(lowerAt(tokens, at)); at++) {
    // "acting Mayor": the word belongs to the title, unless "as" stands behind it.
    if (lowerAt(tokens, at) === 'acting' && lowerAt(tokens, at + 1) !== 'as') break;
    words.push(lowerAt(tokens, at));
  }
  const post = words.length === 0 ? null : readPost(beforeDates(sentence, at, scene), at, scene.gazetteer);
  if (!post || post.plural || post.former) return null;
  const says = /^acting\b/iu.test(post.title);
  const acts = words.some((word) => word.startsWith('act') || word.startsWith('dut')) && words.includes('as');
  if (!says && !acts) return null;
  return { mention, person, words, post, title: says ? post.title : `Acting ${post.title}` };
}

/** "Acting Mayor on May 8": the day is no body of the post. */
function beforeDates({ tokens, index }: Sentence, at: number, { dates }: Scene): readonly Token[] {
  const day = dates[index]?.find(({ from }) => from > at);
  return day === undefined
    ? tokens
    : tokens.slice(0, PREPOSITIONS.has(lowerAt(tokens, day.from - 1)) ? day.from - 1 : day.from);
}

const PREPOSITIONS = wordSet('on from until till during between for');

function draftOf(act: Act, next: Act | undefined, sentence: Sentence, scene: Scene): Draft | null {
  const { mention, person, words, post } = act;
  const modality: Modality = words.some((word) => FUTURE.has(word) || word === 'to') ? 'PLANNED' : 'OCCURRED';
  const absence = absenceIn(sentence, act.mention, scene);
  const period =
    daysOf(scene, sentence, post.to, next?.mention.phrase.from) ??
    (absence ? daysAway(absence, person, sentence, scene) : null);
  const says = /^acting\b/iu.test(post.title);
  const since = period === null && absence !== null && modality === 'OCCURRED' ? dayOfJourney(scene) : null;
  // "acted as chairman" of a sitting is no tenure; nor is it news who was acting once, on no day.
  const isTenure = absence !== null || (says ? period !== null || modality === 'PLANNED' : period?.to);
  if (!isTenure) return null;
  const organisation = post.organisation ?? bodyOfPrincipal(act, scene);
  return {
    type: 'HOLDS',
    modality,
    subject: personPart(person, mention, scene, sentence.index),
    object: { kind: 'Post', name: titleCase(act.title), span: tokenSpan(sentence.tokens, post.from, post.to) },
    organisation: organisation === null ? null : { kind: 'Organisation', name: organisation, span: null },
    setting: { date: period?.from ?? since, endDate: period?.to ?? null, dateText: null, city: null },
    span: sentenceSpan(sentence),
    rule: 'acting',
    confidence: 0.9,
  };
}

/** "While the Mayor is away, Ms Ash takes the role of Acting Mayor": since the day of the journey that is told. */
function dayOfJourney({ clauses }: Scene): PartialDate | null {
  const journey = clauses.find((c) => c.modality === 'OCCURRED' && JOURNEYS.has(c.kind) && c.setting.date !== null);
  return journey?.setting.date ?? null;
}

const JOURNEYS: ReadonlySet<SetClause['kind']> = new Set(['TRIP', 'LEAD', 'LEAVE', 'VISIT']);

/** The days that stand behind the post, up to the next who acts; else those before the first person of the sentence. */
function daysOf(scene: Scene, { index, tokens }: Sentence, from: number, to = tokens.length): Period | null {
  const dates = scene.dates[index] ?? [];
  const first = (scene.people.mentions[index] ?? [])[0]?.phrase.from ?? 0;
  const behind = dates.filter((date) => date.from >= from && date.to <= to);
  const own = behind.length > 0 ? behind : dates.filter((date) => date.to <= first);
  const days = own
    .flatMap(({ date, endDate }) => [date, endDate])
    .filter(isDay)
    .sort();
  const [earliest] = days;
  const last = days.at(-1);
  if (earliest === undefined || last === undefined) return null;
  const until = own.length === 1 && own.some((date) => lowerAt(tokens, date.from - 1) === 'until');
  if (until && scene.published !== null && scene.published < earliest) return { from: scene.published, to: earliest };
  return { from: earliest, to: last > earliest ? last : null };
}

const isDay = (date: PartialDate | null): date is PartialDate => date?.length === 10;

/** The body of the one whose post it is: "the Mayor of Lakeford will leave … Ms Ash will be Acting Mayor". */
function bodyOfPrincipal({ person, title }: Act, { people }: Scene): string | null {
  const office = title.replace(/^acting\s+/iu, '').toLowerCase();
  const posts = people.records.filter((record) => record !== person).flatMap((record) => record.posts);
  return posts.find((post) => post.title.toLowerCase() === office && !post.former)?.organisation ?? null;
}
