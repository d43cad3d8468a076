import type { Modality } from '../../../domain/statement.ts';
import type { Draft, Part } from '../../reading.ts';
import { postsBefore } from '../find/posts.ts';
import type { Item } from '../people/find-phrases.ts';
import type { PersonPhrase, PersonRecord } from '../people/person-record.ts';
import { textAt, trimmed, type ZhPassage, type ZhRule, type ZhScene } from '../scene.ts';
import { foldHan } from '../text/fold.ts';
import { tokenizeZh } from '../text/tokens.ts';
import { daysAway, daysIn, joinPeriods, type Period } from './absences.ts';

/** Behind a name: "将署理发展局局长一职", "署理其职务"; the words before the verb say whether it is still to come. */
const ACTS =
  /^[，\s]*(?<ahead>(?:将会|将|会|则|现|已|亦|也|继续|暂时|临时|同时)*)(?<verb>署理|署任|代理|暂代|代行|暂行|代任)(?<office>[^，。；、（(]{0,24}?)(?<post>的?(?:职务|职位|职责|一职|之职|工作)|(?=[，。；]|$))/u;
const OWN = /^(?:其|他的?|她的?|有关|该|相关)?$/u;

/**
 * HOLDS: who acts in a post, and from when to when: "离港期间，由甲署理局长职务". A title before a name ("署理局长甲") says so for one
 * day, and is the business of `posts`.
 */
export const acting: ZhRule = (scene) => {
  const drafts = scene.passages.flatMap((passage) =>
    passage.sentence.blockKind === 'TITLE'
      ? []
      : passage.items.flatMap((item) => readActing(item, passage, scene) ?? []),
  );
  return { drafts, warnings: [] };
};

/** An office: its title as the text writes it, and whose it is. */
interface Office {
  readonly title: string;
  readonly organisation: string | null;
}

function readActing({ phrase }: Item, passage: ZhPassage, scene: ZhScene): Draft | null {
  const [person] = phrase?.persons ?? [];
  if (phrase?.form !== 'NAME' || !person || phrase.persons.length > 1) return null;
  const found = ACTS.exec(scene.folded.slice(phrase.end, passage.sentence.end));
  const { ahead = '', verb = '', office: told = '', post = '' } = found?.groups ?? {};
  if (!found) return null;
  const principal = principalOf(passage, person, scene);
  const from = phrase.end + found[0].length - post.length - told.length;
  const office = OWN.test(told) ? postOf(principal) : readOffice({ start: from, end: from + told.length }, scene);
  if (!office || office.title === '') return null;
  const own = daysIn(passage, scene);
  // "He will return on May 5; meanwhile …": one end stands here, the other where he left.
  const period = own?.to ? own : joinPeriods(own, daysAway(principal, person, scene));
  const rank = /^署/u.test(verb) ? '署理' : '代理';
  const title = office.title.startsWith(rank) ? office.title : `${rank}${office.title}`;
  return {
    ...whose(phrase, person, title, office.organisation ?? bodyOfPrincipal(office.title, person, scene)),
    type: 'HOLDS',
    modality: modalityOf(ahead, period, scene),
    setting: { date: period?.from ?? null, endDate: period?.to ?? null, dateText: null, city: null },
    span: trimmed(passage.sentence, scene),
    rule: 'zh-acting',
    confidence: 0.9,
  };
}

function whose(phrase: PersonPhrase, person: PersonRecord, title: string, body: string | null) {
  const organisation: Part | null = body === null ? null : { kind: 'Organisation', name: body, span: null };
  return {
    subject: { kind: 'Person', name: person.name, span: phrase.name },
    object: { kind: 'Post', name: title, span: null },
    organisation,
  } satisfies Partial<Draft>;
}

function modalityOf(ahead: string, period: Period | null, { published }: ZhScene): Modality {
  if (/[将会]/u.test(ahead)) return 'PLANNED';
  return period !== null && published !== null && (period.to ?? period.from) >= published ? 'PLANNED' : 'OCCURRED';
}

/** "发展局局长": the post that these words tell. */
function readOffice(span: { start: number; end: number }, scene: ZhScene): Office | null {
  const placeAt = (text: string, at: number, behindName: boolean) => scene.places.lengthAt(text, at, behindName);
  const tokens = tokenizeZh(scene.folded, span, { nameAt: () => 0, placeAt });
  const post = postsBefore(tokens, tokens.length)?.posts.at(-1);
  if (!post) return null;
  const [organisation = null] = scene.readers.bodies([post]);
  return { title: post.title.map((one) => textAt(scene, one)).join(''), organisation };
}

function postOf(person: PersonRecord | null): Office | null {
  return person?.posts[0] ?? null;
}

/** Who is away: whom the sentence names before the one who acts, or in front of "期间"; else who travels. */
function principalOf({ items }: ZhPassage, actor: PersonRecord, scene: ZhScene): PersonRecord | null {
  const named = items.flatMap(({ phrase }) => phrase?.persons ?? []).find((person) => person !== actor);
  return (
    named ??
    scene.clauses.flatMap(({ subjects }) => subjects.flatMap(({ persons }) => persons)).find((one) => one !== actor) ??
    null
  );
}

/** "署理局长职务": the body is that of the one whose post it is. */
function bodyOfPrincipal(title: string, actor: PersonRecord, { readers }: ZhScene): string | null {
  const others = readers.book.records.filter((record) => record !== actor).flatMap(({ posts }) => posts);
  return (
    others.find(({ foldedTitle, organisation }) => foldedTitle === foldHan(title) && organisation !== null)
      ?.organisation ?? null
  );
}
