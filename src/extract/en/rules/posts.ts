import { foldName } from '../../../domain/names.ts';
import type { Modality } from '../../../domain/statement.ts';
import type { PostPhrase } from '../find/posts.ts';
import { NameIndex } from '../occasions/index.ts';
import type { PersonMention, PersonRecord } from '../references/index.ts';
import { type Draft, type Part, personPart, type Rule, type Scene, tokenSpan } from '../scene.ts';
import { DEMONYMS } from '../vocabulary/titles.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { bodiesOfOfficials, bodyMeant, ownerBefore, sharedBodies } from './post-bodies.ts';

/** HOLDS: each post that the text gives to a named person; "former" attests no holding, "-designate" announces one. */
export const posts: Rule = (scene) => {
  const drafts: Draft[] = [];
  const employers = bodiesOfOfficials(scene);
  scene.people.mentions.forEach((mentions, index) => {
    const shared = sharedBodies(mentions, scene, index);
    for (const mention of mentions) {
      const person = mention.persons[0];
      if (!person || !['NAME', 'SURNAME'].includes(mention.phrase.form)) continue;
      for (const post of mention.phrase.posts) {
        if (post.noPost || post.organisation === 'delegation' || isShortForm(mention, post, person)) continue;
        drafts.push(
          holds(
            person,
            mention,
            post,
            shared.get(post) ??
              bodyMeant(post, scene, index) ??
              post.organisation ??
              ownerBefore(mention, post, scene, index) ??
              employers.get(person) ??
              null,
            scene,
            index,
          ),
        );
      }
    }
  });
  return { drafts: withoutBareTwins(drafts), warnings: [] };
};

function holds(
  person: PersonRecord,
  mention: PersonMention,
  post: PostPhrase,
  organisation: string | null,
  scene: Scene,
  index: number,
): Draft {
  const tokens = scene.sentences[index]?.tokens ?? [];
  // "former" attests no holding: it is only recalled, and makes no tie.
  const modality: Modality = post.former ? 'BACKGROUND' : post.designate ? 'PLANNED' : 'OCCURRED';
  const body: Part | null = organisation
    ? {
        kind: 'Organisation',
        name: organisation,
        span: post.organisation ? tokenSpan(tokens, post.organisationFrom, post.organisationTo) : null,
      }
    : null;
  return {
    type: 'HOLDS',
    modality,
    subject: personPart(person, mention, scene, index),
    object: {
      kind: 'Post',
      name: titleCase(post.former ? `former ${post.title}` : post.title),
      span: tokenSpan(tokens, post.from, post.to),
    },
    organisation: body,
    setting: { date: scene.published, endDate: null, dateText: null, city: null },
    span: tokenSpan(
      tokens,
      Math.min(mention.phrase.from, post.from),
      Math.max(mention.phrase.to, mention.phrase.nameTo),
    ),
    ...(post.designate ? { via: 'designate' } : {}),
    rule: 'title',
    confidence: post.organisation ? 0.95 : 0.85,
  };
}

/** "Minister Schmidt" calls somebody by a title that the release has given in full. */
function isShortForm(mention: PersonMention, post: PostPhrase, person: PersonRecord): boolean {
  if (post.organisation !== null || post.former) return false;
  const words = post.title.toLowerCase().split(/[ -]/u);
  const fuller = person.posts.some(
    (p) =>
      p !== post &&
      p.title.length >= post.title.length &&
      (p.organisation !== null || p.title.length > post.title.length) &&
      words.every((w) => p.title.toLowerCase().split(/[ -]/u).includes(w)),
  );
  return fuller || (mention.phrase.form === 'SURNAME' && person.posts.some((p) => p.title !== post.title));
}

const SMALL = wordSet('with of for and the in to at on a');

export function titleCase(title: string): string {
  return title
    .split(' ')
    .map((word, i) => (i > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');
}

/** Of one person's posts with one title, those with a body stand; a bare one, or the same body in other words, is the same post. */
function withoutBareTwins(drafts: readonly Draft[]): Draft[] {
  const byDetail = [...drafts].sort(
    (a, b) =>
      (b.organisation?.name.length ?? 0) - (a.organisation?.name.length ?? 0) ||
      b.object.name.length - a.object.name.length,
  );
  const bodies = new Map<string, Bodies>();
  return byDetail.filter((draft) => {
    const key = `${draft.subject.name}|${officeOf(draft.object.name)}`;
    const known = bodies.get(key) ?? new Bodies();
    bodies.set(key, known);
    return known.take(draft.organisation?.name ?? null, foldName(draft.object.name));
  });
}

const FIELD_BEHIND = /^(minister) (?:of|for) (?:the )?(.+?)(?: affairs)?$/u;

/** "Minister of Foreign Affairs" is the Foreign Minister: one office, in other words. */
function officeOf(title: string): string {
  const name = foldName(title);
  const [, head, field] = FIELD_BEHIND.exec(title.toLowerCase()) ?? [];
  return head && field && !field.includes(' ') ? foldName(`${field} ${head}`) : name;
}

/** The bodies at which one person holds posts of one title, the longest names first. */
class Bodies {
  readonly #names: (string | null)[] = [];
  readonly #titles: string[] = [];
  readonly #index = new NameIndex<number>();

  /** Keeps a body that is new, or one in the same words as its first twin, with the office called alike. */
  take(name: string | null, title: string): boolean {
    const twin = name === null || this.#names[0] === null ? 0 : this.#twinOf(countryOf(name));
    if (twin !== undefined && twin < this.#names.length)
      if (this.#names[twin] !== name || this.#titles[twin] !== title) return false;
    if (name !== null) this.#index.add(countryOf(name), this.#names.length);
    this.#names.push(name);
    this.#titles.push(title);
    return true;
  }

  #twinOf(name: string): number | undefined {
    const same = this.#index.firstSame(name);
    const full = ACRONYM.test(name) ? this.#names.findIndex((long) => isAcronymOf(name, long ?? '')) : -1;
    return full < 0 ? same : Math.min(full, same ?? full);
  }
}

/** "the Kingdom of Ostrane", "Government of Ostrane" are Ostrane. */
function countryOf(name: string): string {
  const [, people] = STYLE_BEHIND.exec(name) ?? [];
  return DEMONYMS.get(people?.toLowerCase() ?? '') ?? name.replace(STYLE_OF_STATE, '');
}

/** "Ostranian Federation": as its people are called. */
const STYLE_BEHIND = /^(?:the )?(\p{L}+) (?:Republic|Federation|Kingdom)$/u;

const STYLE_OF_STATE =
  /^(?:(?:Government of )?(?:the )?(?:(?:Democratic|Socialist|Islamic|Federal|Federative|United|People['’]s|Co-operative|Bolivarian|Plurinational) )*(?:Republic|Kingdom|State|States|Commonwealth|Union|Sultanate|Federation|Principality|Grand Duchy) of (?:the )?|Government of (?:the )?)/u;

const ACRONYM = /^\p{Lu}{2,}$/u;

function isAcronymOf(short: string, long: string): boolean {
  const capitals = long.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word));
  return capitals
    .map((word) => word.charAt(0))
    .join('')
    .includes(short);
}
