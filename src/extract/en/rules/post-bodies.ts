import { isCapitalWord, lowerAt, type Token } from '../../text/tokens.ts';
import { phraseText } from '../find/phrases.ts';
import type { PostPhrase } from '../find/posts.ts';
import type { PersonMention, PersonRecord } from '../references/index.ts';
import type { Scene } from '../scene.ts';
import { MONTHS, WEEKDAYS } from '../vocabulary/months.ts';
import { wordSet } from '../vocabulary/word-set.ts';

const POSSESSIVES = wordSet('its whose');
const FARTHEST_OWNER = 25;

/** "toured the Free Port, where its Chief Executive, Ms Ash, …": the body or facility named right before. */
export function ownerBefore({ phrase }: PersonMention, post: PostPhrase, scene: Scene, index: number): string | null {
  const tokens = scene.sentences[index]?.tokens ?? [];
  const at = tokens.findIndex((t, i) => i >= phrase.from - 1 && i < post.to && POSSESSIVES.has(t.lower));
  if (at < 0) return null;
  const names = scene.people.mentions[index] ?? [];
  for (let i = at - 1; i >= Math.max(0, at - FARTHEST_OWNER); i--) {
    if (
      !isCapitalWord(tokens[i]) ||
      isDay(lowerAt(tokens, i)) ||
      names.some((m) => m.phrase.from <= i && i < m.phrase.to)
    )
      continue;
    let from = i;
    while (
      isCapitalWord(tokens[from - 1]) ||
      (INSIDE_BODY.has(tokens[from - 1]?.lower ?? '') && isCapitalWord(tokens[from - 2]))
    )
      from--;
    return phraseText(tokens, from, i + 1);
  }
  return null;
}

const COMMON_BODIES = wordSet(
  'federation university college centre center institute company corporation bank association hospital school museum bureau ministry department commission authority foundation academy group',
);
const FARTHEST_BODY = 3;

/**
 * "the university's president", "the Director of the college": the body of that kind which the text named last; null
 * where none of it, or another form, stands.
 */
export function bodyMeant(post: PostPhrase, scene: Scene, index: number): string | null {
  const tokens = scene.sentences[index]?.tokens ?? [];
  const before = lowerAt(tokens, post.from - 1);
  const noun = post.organisation ?? (before.endsWith("'s") ? before.slice(0, -2) : '');
  if (!COMMON_BODIES.has(noun)) return null;
  for (let back = 0; back <= FARTHEST_BODY; back++) {
    const told = scene.sentences[index - back];
    const end = back === 0 ? post.from : (told?.tokens.length ?? 0);
    const name = told ? lastNamed(told.tokens, end, noun) : null;
    if (name) return name;
  }
  return null;
}

/** The last run of capitals before `end` that holds the noun. */
function lastNamed(tokens: readonly Token[], end: number, noun: string): string | null {
  const at = tokens.findLastIndex((t, i) => i < end && t.capital && t.lower === noun);
  if (at < 0) return null;
  const inside = (i: number) => isCapitalWord(tokens[i]) || (INSIDE_BODY.has(lowerAt(tokens, i)) && i !== at);
  let [from, to] = [at, at + 1];
  while (isCapitalWord(tokens[from - 1])) from--;
  while (to < end && inside(to)) to++;
  while (INSIDE_BODY.has(lowerAt(tokens, to - 1))) to--;
  return to - from > 1 ? phraseText(tokens, from, to) : null;
}

/** Bodies that have no secretaries for a field. */
const NOT_SHARED =
  /\b(?:Court|Assembly|Parliament|Congress|University|Company|Limited|Bank|Group|Airlines?|Airports?|Corporation|Holdings?)\b/u;

function isDay(word: string): boolean {
  return MONTHS.has(word) || WEEKDAYS.has(word);
}

const INSIDE_BODY = wordSet('of for and');

/**
 * Bodies that the sentence gives to several: the first of a list joined by semicolons ("Chief Secretary of G, A;
 * Secretary for X, B"), and "officials of the G included A; B".
 */
export function sharedBodies(mentions: readonly PersonMention[], scene: Scene, index: number): Map<PostPhrase, string> {
  const tokens = scene.sentences[index]?.tokens ?? [];
  const shared = new Map<PostPhrase, string>();
  let body = officialsOf(scene, index);
  for (const mention of mentions) {
    for (const post of mention.phrase.posts) {
      if (post.organisation)
        body =
          tokens[mention.phrase.to]?.text === ';' && isOfGovernment(post) && !NOT_SHARED.test(post.organisation)
            ? post.organisation
            : null;
      else if (body && / for /u.test(post.title)) shared.set(post, body);
    }
  }
  return shared;
}

/** Heads of a government and its secretaries have colleagues for other fields; the head of an office has none. */
function isOfGovernment({ title }: PostPhrase): boolean {
  return / for |Secretary|Minister|Chief Executive|Governor|Mayor/iu.test(title);
}

/** "Officials of the G included Mr Sun": the body of a person whose post the release names elsewhere without one. */
export function bodiesOfOfficials(scene: Scene): Map<PersonRecord, string> {
  const bodies = new Map<PersonRecord, string>();
  scene.people.mentions.forEach((mentions, index) => {
    const body = officialsOf(scene, index);
    for (const mention of body ? mentions : []) {
      const person = mention.persons[0];
      if (body && person && mention.phrase.posts.length === 0 && person.posts.every((p) => p.organisation === null))
        bodies.set(person, body);
    }
  });
  return bodies;
}

const BEHIND_BODY = wordSet('that who attending present taking accompanying joining');
const LONGEST_BODY = 14;

/** "Other attending officials of the HKSAR Government included": the body before the list. */
function officialsOf(scene: Scene, index: number): string | null {
  const tokens = scene.sentences[index]?.tokens ?? [];
  const at = tokens.findIndex(
    (t, i) => ['officials', 'members', 'representatives'].includes(t.lower) && tokens[i + 1]?.lower === 'of',
  );
  const be = tokens.findIndex((t) => ['included', 'include', 'were', 'including'].includes(t.lower));
  if (at < 0 || be < at || be - at > 24) return null;
  const from = tokens[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  // "officials of the Harbour Board that attended the plenary included": the body ends there.
  const that = tokens.findIndex((t, i) => i > from && i < be && BEHIND_BODY.has(t.lower));
  // "Members of the Ostrane SAR delegation included": a delegation employs nobody.
  const words = tokens.slice(from, that < 0 ? be : that);
  if (words.some((t) => t.lower === 'delegation')) return null;
  return words.length > 0 && words.length <= LONGEST_BODY && words[0]?.capital
    ? words.map((t) => t.text).join(' ')
    : null;
}
