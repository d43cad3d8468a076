import type { Modality } from '../../../domain/statement.ts';
import type { Draft, Part } from '../../reading.ts';
import type { Post } from '../find/posts.ts';
import type { PersonPhrase, PersonRecord } from '../people/person-record.ts';
import { textAt, type ZhRule, type ZhScene } from '../scene.ts';

/** HOLDS: each post that the text gives to a named person; 前 and 原 attest no holding, 候任 announces one. */
export const posts: ZhRule = (scene) => {
  const mentions = new Map<string, { phrase: PersonPhrase; post: Post }>();
  for (const { items } of scene.passages)
    for (const { phrase, aside = phrase } of items)
      for (const post of aside?.posts ?? []) keepFirst(mentions, aside, post, scene);
  const drafts = scene.readers.book.records.flatMap((person) =>
    distinct(person).flatMap((words): Draft[] => {
      const found = mentions.get(`${person.key}|${words.title}`);
      return found ? [holds(scene, person, words, found)] : [];
    }),
  );
  return { drafts, warnings: [] };
};

function keepFirst(
  mentions: Map<string, { phrase: PersonPhrase; post: Post }>,
  phrase: PersonPhrase | undefined,
  post: Post,
  scene: ZhScene,
): void {
  const title = post.title.map((s) => textAt(scene, s)).join('');
  for (const person of phrase?.persons ?? []) {
    const key = `${person.key}|${title}`;
    if (phrase && !mentions.has(key)) mentions.set(key, { phrase, post });
  }
}

/** A title told without its body is the one told with it; of two names of a body the longer stands. */
function distinct(person: PersonRecord): PersonRecord['posts'] {
  return person.posts.filter(
    (post, i) =>
      !person.posts.some((other, k) => {
        if (k === i) return false;
        // What the chief executive is called in short.
        if (post.foldedTitle === '特首' && /行政长官$/u.test(other.foldedTitle)) return true;
        if (post.foldedTitle === other.foldedTitle && isShortBody(post.foldedBody, other.foldedBody)) return true;
        if (isShortOf(post.foldedTitle, other.foldedTitle) && sameBody(post, other)) return true;
        const called =
          other.foldedTitle === post.foldedTitle ||
          (post.organisation === null && other.foldedTitle.endsWith(post.foldedTitle));
        // "某某主席", whom the text calls "国家主席" as well.
        if (post.organisation === null && other.foldedTitle !== post.foldedTitle && called) return true;
        // "交流司司长" is the head of "某某部交流司".
        const whole = other.foldedBody + other.foldedTitle;
        if (post.organisation === null && other.foldedBody !== '' && whole.endsWith(post.foldedTitle)) return true;
        return (
          called &&
          other.organisation !== null &&
          other.foldedBody !== post.foldedBody &&
          other.foldedBody.endsWith(post.foldedBody)
        );
      }),
  );
}

const SHORT: ReadonlyMap<string, RegExp> = new Map([
  ['外长', /^外交部?部?长$|^部长$/u],
  ['防长', /^国防部?部?长$/u],
  ['财长', /^财政部?部?长$/u],
]);

/** "外长", whom the text calls "外交部长" as well. */
function isShortOf(title: string, other: string): boolean {
  return SHORT.get(title)?.test(other) ?? false;
}

/** "远工集团" of "远东重工业集团有限公司": its characters, in order. */
function isShortBody(short: string, whole: string): boolean {
  if (short.length < 2 || short.length >= whole.length || !whole.startsWith(short.charAt(0))) return false;
  let at = 0;
  for (const character of whole) if (character === short.charAt(at)) at++;
  return at === short.length;
}

type Words = PersonRecord['posts'][number];

function sameBody(post: Words, other: Words): boolean {
  return post.organisation === null || other.foldedBody.startsWith(post.foldedBody);
}

function holds(
  scene: ZhScene,
  person: PersonRecord,
  words: PersonRecord['posts'][number],
  { phrase, post }: { phrase: PersonPhrase; post: Post },
): Draft {
  const modality: Modality = /前|原/u.test(post.rank)
    ? 'BACKGROUND'
    : /候任|候補/u.test(post.rank)
      ? 'PLANNED'
      : 'OCCURRED';
  const body: Part | null =
    words.organisation === null ? null : { kind: 'Organisation', name: words.organisation, span: post.organisation };
  return {
    type: 'HOLDS',
    modality,
    subject: { kind: 'Person', name: person.name, span: phrase.name },
    object: { kind: 'Post', name: words.title, span: post.title.at(-1) ?? post.span },
    organisation: body,
    setting: { date: scene.published, endDate: null, dateText: null, city: null },
    span: { start: phrase.start, end: phrase.end },
    rule: 'zh-title',
    confidence: body ? 0.95 : 0.85,
  };
}
