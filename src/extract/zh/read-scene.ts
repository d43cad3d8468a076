import type { Gazetteer } from '../../domain/gazetteer.ts';
import type { ReadRelease } from '../../domain/release.ts';
import { withoutAppositions } from './clauses/appositions.ts';
import type { Clause } from './clauses/clause.ts';
import { findClauses } from './clauses/find-clauses.ts';
import { withTalksHeld } from './clauses/talks-held.ts';
import { collectNames } from './find/collect-names.ts';
import { withForeignPlaces } from './find/foreign-places.ts';
import { joinLists } from './find/join-lists.ts';
import { Places } from './find/places.ts';
import { resolveBodies } from './people/bodies.ts';
import { type Item, namedPhrases, type Readers } from './people/find-phrases.ts';
import { homeTold } from './people/home-told.ts';
import { PersonBook } from './people/person-book.ts';
import type { PersonPhrase } from './people/person-record.ts';
import { References } from './people/references.ts';
import type { ZhPassage, ZhScene } from './scene.ts';
import { type SetClause, Story } from './settings/set-clauses.ts';
import { foldHan } from './text/fold.ts';
import { nameFinder } from './text/name-finder.ts';
import { type ZhSentence, zhSentences } from './text/sentences.ts';
import { tokenizeZh } from './text/tokens.ts';

/** Finds everything that the rules look at, in the order in which each step needs the one before. */
export function readZhScene(read: ReadRelease, gazetteer: Gazetteer): { scene: ZhScene; lost: Item[] } {
  const original = read.clean.text;
  const folded = foldHan(original);
  const places = new Places(gazetteer, original);
  const tokens = cutWords(folded, zhSentences(read.clean, folded), places);
  const home = homeTold(folded, original, places);
  const bodies = resolveBodies(original, (body, lead) => isForeign(places, body, lead), home);
  const readers: Readers = {
    original,
    home: home?.city ?? null,
    book: new PersonBook(tokens.names, places.nameOf('我国')),
    bodies: (posts) => bodies(posts).map((body) => body && places.nameOf(body)),
  };
  const sentences = tokens.cut.map(({ sentence }) => sentence);
  const named = tokens.cut.map(({ words }) => withoutBrackets(namedPhrases(words, readers)));
  const story = new Story(read.release.publishedOn, places, original);
  const passages = readPassages(sentences, named, new References(readers), story, folded);
  const scene: ZhScene = {
    releaseId: read.release.id,
    published: read.release.publishedOn,
    original,
    folded,
    places,
    readers,
    passages,
    clauses: withFirstCity(
      passages.flatMap((p) => p.clauses.filter((c) => isReported(c.told && !isOwn(c), c.modality, p.sentence))),
    ),
  };
  return { scene, lost: story.lost };
}

/** What is told before any city is: in the first one that the text tells. */
function withFirstCity(clauses: readonly SetClause[]): SetClause[] {
  const first = clauses.findIndex((c) => c.modality === 'OCCURRED' && c.setting.city !== null && !c.relative);
  // "飞往吉隆坡": elsewhere, and later.
  const leaves = clauses[first]?.act === 'GO' && /飞往|转[往赴抵]|启程/u.test(clauses[first].verb);
  const city = leaves ? null : (clauses[first]?.setting.city ?? null);
  return clauses.map((c, i) =>
    i < first && c.setting.city === null && c.modality === 'OCCURRED' ? { ...c, setting: { ...c.setting, city } } : c,
  );
}

/** Headlines tell again what the text tells in full; what somebody says counts only where it announces. */
function isReported(told: boolean, modality: string, sentence: ZhSentence): boolean {
  return sentence.blockKind !== 'TITLE' && (!told || modality === 'PLANNED');
}

const OWN = /^(?:是次|此行|此次|这次|今次|本次)$/u;

/** "某某表示，是次来访出席论坛": of whoever says so, and of the journey that the release tells. */
function isOwn({ act, inherited, items, stretch, at, told }: Clause): boolean {
  if (!told || !inherited || act !== 'ATTEND') return false;
  return (
    OWN.test(items[stretch.from]?.text ?? '') && !items.slice(stretch.from, at).some((i) => i.act && i.act !== 'GO')
  );
}

/** First without names, which stand behind the titles found so; then with them. */
function cutWords(folded: string, sentences: readonly ZhSentence[], places: Places) {
  const placeAt = (text: string, at: number, behindName: boolean) => places.lengthAt(text, at, behindName);
  const bare = sentences.map((s) => tokenizeZh(folded, s, { nameAt: () => 0, placeAt }));
  const names = collectNames(folded, sentences, bare, (at) => places.lengthAt(folded, at, false) > 0);
  const nameAt = nameFinder(names);
  const cut = sentences.map((sentence, i) => ({
    sentence,
    words:
      names.size === 0
        ? (bare[i] ?? [])
        : withForeignPlaces(tokenizeZh(folded, sentence, { nameAt, placeAt }), (name) => places.keep(name)),
  }));
  return { names, cut: joinLists(cut, folded) };
}

function readPassages(
  sentences: readonly ZhSentence[],
  named: readonly Item[][],
  references: References,
  story: Story,
  folded: string,
): ZhPassage[] {
  let before: readonly PersonPhrase[] = [];
  let ahead: Clause | null = null;
  let speaking = false;
  return sentences.map((sentence, i) => {
    const items = withTalksHeld(withoutAppositions(references.read(named[i] ?? [])));
    if (sentence.blockKind === 'DATELINE') {
      story.dateline(items);
      return { sentence, items, clauses: [] };
    }
    const { clauses, told } = findClauses(sentence, items, {
      subjects: sentence.blockKind === 'TITLE' ? [] : before,
      clause: goesOn(sentences[i - 1], sentence, items, folded.charAt(sentence.start - 1) === '；') ? ahead : null,
      told: speaking && sentences[i - 1]?.block === sentence.block,
    });
    speaking = told;
    ahead = clauses.findLast((c) => !c.relative && c.modality === 'PLANNED') ?? null;
    const last = clauses.findLast((c) => !c.relative && c.subjects.some(isOne));
    if (last && sentence.blockKind === 'PARAGRAPH') before = last.subjects.filter(isOne);
    return {
      sentence,
      items,
      clauses: sentence.blockKind === 'TITLE' ? clauses.map(unset) : story.sentence(items, clauses, sentence.block),
    };
  });
}

/** "两人": the next sentence goes on with whom the text is about. */
function isOne({ form, persons }: PersonPhrase): boolean {
  return form !== 'PRONOUN' || persons.length === 1;
}

/** "她将拜会部长；并到机场参观。": what is to come goes on behind a semicolon. */
function goesOn(
  before: ZhSentence | undefined,
  { block, start }: ZhSentence,
  items: readonly Item[],
  semicolon: boolean,
): boolean {
  if (before?.block !== block || before.end !== start) return false;
  // "；中午与某某会面"
  const [first, next] = /^(?:[上中下]午|[早晚]上|傍晚)$/u.test(items[0]?.text ?? '') ? items.slice(1) : items;
  return /^(?:并|及|以及|同时)/u.test(first?.text ?? '') || (semicolon && opensClause(first, next));
}

/** "；参观科技园", "；与某某会面": whoever acts is told before the semicolon. */
function opensClause(first: Item | undefined, next: Item | undefined): boolean {
  if (/^(?:其后|随后|之后|然后|稍后)$/u.test(first?.text ?? '') && next?.act) return true;
  if (first?.kind === 'VERB') return first.act !== undefined && next?.text !== '了' && !first.text.endsWith('了');
  return first?.kind === 'GRAMMAR' && /^[与同和]$/u.test(first.text);
}

/** "德国莱比锡市": its land is told. */
function isForeign(places: Places, body: string, lead: string): boolean {
  for (let at = 0; at < lead.length - 1; at++) {
    const land = lead.slice(at, at + places.lengthOfKnown(lead, at));
    if (land !== '' && land !== '中国' && places.kindOf(land) === 'COUNTRY') return true;
  }
  const length = places.lengthAt(body, 0, false);
  return length > 0 && length < body.length && places.kindOf(body.slice(0, length)) === 'COUNTRY';
}

function unset<T extends object>(clause: T) {
  return { ...clause, setting: { date: null, endDate: null, dateText: null, city: null } };
}

/** What stands in brackets is beside the sentence, but for days. */
function withoutBrackets(items: readonly Item[]): Item[] {
  let depth = 0;
  return items.filter((item) => {
    if (item.text === '(') depth++;
    const inside = depth > 0;
    if (item.text === ')' && depth > 0) depth--;
    return !inside || item.kind === 'TIME';
  });
}
