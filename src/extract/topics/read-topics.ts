import type { ReadRelease } from '../../domain/release.ts';
import type { Span } from '../../domain/statement.ts';
import type { Topic } from '../../domain/topics.ts';
import type { Draft, Part } from '../reading.ts';
import { sentencesOf } from '../text/sentences.ts';
import { isOfBody, isOfPeople } from './bodies.ts';
import { matcherOf, type TermMatch, type TermMatcher } from './matcher.ts';
import { type Matter, mattersOf } from './matters.ts';
import { goesOnTelling, subjectWindows } from './windows.ts';

interface Place extends Span {
  readonly block: number;
  /** What it tells of. */
  readonly matters: Set<Matter>;
}

interface Pages {
  readonly text: string;
  readonly matcher: TermMatcher;
  /** The sentences, in order. */
  readonly places: readonly Place[];
  /** Names of persons, posts, bodies and places: no word of them is a topic. */
  readonly names: ReadonlySet<number>;
}

type Found = Pick<Draft, 'span' | 'rule' | 'confidence'> & { readonly term: TermMatch };

/**
 * CONCERNS: what the events, agreements and meetings of a release are about, as far as its words say so right there.
 * In every language: it looks at what was drafted and at the words around. Drafts of one meeting must share their occasion.
 */
export function readTopics(read: ReadRelease, drafts: readonly Draft[], topics: readonly Topic[]): Draft[] {
  const matters = topics.length === 0 ? [] : mattersOf(drafts);
  if (matters.length === 0) return [];
  const pages = toPages(read, drafts, matters, topics);
  return [
    ...matters.flatMap((matter) => inName(matter, pages).map((found) => toDraft(matter, found, pages.text))),
    ...inSentences(pages),
  ];
}

function toPages(read: ReadRelease, drafts: readonly Draft[], matters: readonly Matter[], topics: readonly Topic[]) {
  const places = sentencesOf(read.clean).flatMap(({ block, tokens }): Place[] => {
    const [first, last] = [tokens[0], tokens.at(-1)];
    return first && last ? [{ block, start: first.start, end: last.end, matters: new Set() }] : [];
  });
  for (const matter of matters) for (const { span } of matter.drafts) placeAt(places, span.start)?.matters.add(matter);
  return { text: read.clean.text, matcher: matcherOf(topics), places, names: namesIn(drafts) };
}

/** The offsets that lie inside names; a name is short, so they are few. */
function namesIn(drafts: readonly Draft[]): Set<number> {
  const parts = drafts.flatMap(({ subject, object, organisation, place }) => [subject, object, organisation, place]);
  const inside = new Set<number>();
  for (const part of parts) {
    if (!part?.span || part.kind === 'Event' || part.kind === 'Agreement') continue;
    for (let at = part.span.start; at < Math.min(part.span.end, part.span.start + 300); at++) inside.add(at);
  }
  return inside;
}

function placeAt(places: readonly Place[], offset: number): Place | undefined {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return places[low];
}

/** "Finance Forum", "Memorandum of Understanding on Talent Co-operation". */
function inName({ kind, subject: { span, name } }: Matter, { text, matcher, places }: Pages): Found[] {
  if (kind === 'MEETING' || !span) return [];
  const sentence = placeAt(places, span.start) ?? span;
  return matcher
    .find(text, span)
    .filter((term) => !isOfBody(text.slice(span.start, span.end), shift(term, -span.start)) && name.length > 0)
    .map((term) => ({ term, span: plain(sentence), rule: 'topic-in-name', confidence: 0.9 }));
}

/** "… to exchange views on co-operation in finance and talent", here or in the next sentence. */
function inSentences(pages: Pages): Draft[] {
  return pages.places.flatMap((place, index) => {
    const owner = ownerOf(place);
    // Around what is only recalled the sentence tells of today.
    if (!owner || owner.modality === 'BACKGROUND') return [];
    const next = pages.places[index + 1];
    const goesOn = next && next.block === place.block && next.matters.size === 0 && goesOnTelling(pages.text, next);
    const found = [
      ...told(place, pages, 'topic-told', 0.75),
      ...(next && goesOn ? told(next, pages, 'topic-told-next', 0.65) : []),
    ];
    return found.map((one) => toDraft(owner, one, pages.text));
  });
}

/** Whom a sentence's subject matter belongs to: its only meeting, else its only agreement, else its only event. */
function ownerOf({ matters }: Place): Matter | null {
  for (const kind of ['MEETING', 'AGREEMENT', 'EVENT'] as const) {
    const [only, ...others] = [...matters].filter((matter) => matter.kind === kind);
    if (only) return others.length === 0 ? only : null;
  }
  return null;
}

function told(place: Place, { text, matcher, names }: Pages, rule: string, confidence: number): Found[] {
  return subjectWindows(text, place)
    .flatMap((window) => matcher.find(text, window))
    .filter((term) => isCommonNoun(text, term) && !names.has(term.start))
    .filter((term) => !isOfBody(text, term) && !isOfPeople(text, term))
    .map((term) => ({ term, span: plain(place), rule, confidence }));
}

/** Capitals make it part of a name: "Museum of Finance". */
function isCommonNoun(text: string, { start, proper }: TermMatch): boolean {
  return proper || !/\p{Lu}/u.test(text[start] ?? '');
}

function toDraft(matter: Matter, { term, span, rule, confidence }: Found, text: string): Draft {
  const { subject, modality, setting, occasion, apart } = matter;
  return {
    type: 'CONCERNS',
    modality,
    subject,
    object: topicPart(term, text),
    setting,
    ...(occasion === undefined ? {} : { occasion }),
    ...(apart === undefined ? {} : { apart }),
    span,
    rule,
    confidence,
  };
}

/** Its aliases are what the release calls it and the name of each language, by which one may look it up. */
function topicPart({ topic, start, end }: TermMatch, text: string): Part {
  const { id, name, terms } = topic;
  const aliases = [...terms.flatMap(({ texts }) => texts[0] ?? []), text.slice(start, end)];
  return { kind: 'Topic', name, topic: id, span: { start, end }, aliases };
}

const plain = ({ start, end }: Span): Span => ({ start, end });
const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
