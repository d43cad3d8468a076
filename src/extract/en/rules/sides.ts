import { oncePer } from '../../../domain/once-per.ts';
import type { PersonMention, PersonRecord } from '../references/index.ts';
import type { Part, Scene, SetClause } from '../scene.ts';
import { CENTRAL_BODIES } from '../vocabulary/organisations.ts';
import { DEMONYMS } from '../vocabulary/titles.ts';
import { wordSet } from '../vocabulary/word-set.ts';

/** Those who met each other. */
export type Sides = Readonly<Record<'A' | 'B', readonly Part[]>>;

/** The side of the one whom somebody joined. */
export function sideBeside({ persons }: PersonMention, sides: Sides): 'A' | 'B' {
  return sides.B.some(({ name }) => persons.some((person) => person.name === name)) ? 'B' : 'A';
}

/** Where a post tells nothing, the side of the others of the list, where they are all on one; else the visitors' side. */
export function sideInList(
  person: PersonRecord | undefined,
  list: readonly PersonMention[],
  sides: Sides,
  scene: Scene,
  atHome = false,
): 'A' | 'B' {
  const home = areCallers(sides, scene) ? 'B' : 'A';
  const side = (one: PersonRecord | undefined) => sideOf(one, sides, scene) ?? (isAtHome(one) ? home : null);
  const own = side(person);
  if (own) return own;
  // "received Minister B. Present was the Ambassador of Velmora": with his guest.
  if (atHome && home === 'A' && isEnvoy(person)) return 'B';
  const others = list.flatMap(({ persons }) => persons).map(side);
  if (others.includes('A') !== others.includes('B')) return others.includes('B') ? 'B' : 'A';
  return sideOfSecretary(person, sides, scene) ?? (home === 'B' && !others.includes('A') ? 'B' : 'A');
}

/** "Ambassador A was welcomed by Mayor B": envoys among those of a town or land are its guests. */
function areCallers({ A, B }: Sides, scene: Scene): boolean {
  const named = recordsByName(scene);
  const envoys = (parts: readonly Part[]) => parts.filter(({ name }) => named.get(name)?.some(isEnvoy)).length;
  return envoys(A) > 0 && envoys(B) === 0;
}

/** "Foreign Secretary A was present": beside who is of the land that nobody needs to name. */
function sideOfSecretary(person: PersonRecord | undefined, { A, B }: Sides, scene: Scene): 'A' | 'B' | null {
  const named = recordsByName(scene);
  const [ours, theirs] = [A, B].map((side) => side.flatMap(({ name }) => named.get(name) ?? []));
  const isOne = person?.posts.some(({ title, organisation }) => organisation === null && OF_SECRETARIATS.test(title));
  return isOne && ours && theirs ? oneOf(ours, theirs, isOfNoBody) : null;
}

/** "the Secretary for Ports" needs no body where she is at home. */
function isAtHome(person: PersonRecord | undefined): boolean {
  return person?.posts.some(({ title }) => OF_FIELDS.test(title)) === true;
}

const OF_FIELDS = /\b(?:secretary|minister|commissioner|director|director-general) (?:for|of) /iu;

/** Whose colleague is it? The side whose posts share a body with the person's; null where nothing tells. */
function sideOf(person: PersonRecord | undefined, { A: subjects, B: objects }: Sides, scene: Scene): 'A' | 'B' | null {
  const own = bodyWords(person);
  const named = recordsByName(scene);
  const theirs = objects.flatMap((object) => named.get(object.name) ?? []);
  const ours = subjects.flatMap((subject) => named.get(subject.name) ?? []);
  const [inTheirs, inOurs] = [theirs, ours].map((side) => areOfOneBody(side, person));
  if (inTheirs !== inOurs) return inTheirs ? 'B' : 'A';
  const ministry = sideOfMinister(person, ours, theirs);
  if (ministry) return ministry;
  const shared = sharedWords(theirs, own);
  if (shared > 0) return sharedWords(ours, own) > shared ? 'A' : 'B';
  // "Mayor A met the Chairman of the Works, Mr B. Deputy Mayor C attended": offices of a town, where one side alone has any.
  if (own.length === 0 && isOfTown(person) && theirs.some(isOfTown) && !ours.some(isOfTown)) return 'B';
  const host = person && landSentTo(person, scene);
  if (host && isOfLand(theirs, host, scene)) return 'A';
  if (host && isOfLand(ours, host, scene)) return 'B';
  const colleague = sideOfColleague(person, ours, theirs);
  if (colleague) return colleague;
  if (sharedWords(ours, own) > 0) return 'A';
  return isEnvoy(person) && own.length > 0 && isOfOthers(own, subjects, named) ? 'B' : null;
}

const IN_MINISTRY = /^(?:ministry|department) (?:of|for) (?:the )?(.+)$/iu;
const HEADS_OF_MINISTRY = /\b(?:minister|secretary) (?:of|for) (?:the )?(.+)$/iu;

/** "Joint Secretary, Ministry of Mines": beside the Minister of Mines, where one side alone has one. */
function sideOfMinister(
  person: PersonRecord | undefined,
  ours: readonly PersonRecord[],
  theirs: readonly PersonRecord[],
): 'A' | 'B' | null {
  const fields = (person?.posts ?? []).flatMap(({ organisation }) => fieldOf(IN_MINISTRY, organisation ?? ''));
  const heads = ({ posts }: PersonRecord) =>
    posts.some(({ title }) => fieldOf(HEADS_OF_MINISTRY, title).some((field) => fields.includes(field)));
  return oneOf(ours, theirs, heads);
}

function fieldOf(pattern: RegExp, text: string): string[] {
  const field = pattern.exec(text)?.[1]?.toLowerCase();
  return field === undefined ? [] : [field];
}

const DIPLOMATS =
  /^(?:deputy (?:high commissioner|head of mission|chief of mission|ambassador)|(?:first|second|third) secretary|(?:minister[- ])?counsell?or|.*attach[eé]|charg[eé] d.affaires)/iu;
const OF_CABINETS = /^(?:(?:deputy|state|acting|cabinet|senior) )?(?:prime )?minister(?: of | for |$)/iu;
const OF_SECRETARIATS =
  /^(?:acting )?(?:foreign|cabinet|permanent|principal|additional|joint) secretary\b|^attorney[- ]general$|^chief of protocol$/iu;

/** Untitled by any body: a counsellor sits beside the one envoy, a minister beside who is of the land that nobody needs to name. */
function sideOfColleague(
  person: PersonRecord | undefined,
  ours: readonly PersonRecord[],
  theirs: readonly PersonRecord[],
): 'A' | 'B' | null {
  const posts = person?.posts ?? [];
  const served = posts.map(({ organisation }) => organisation?.toLowerCase()).find((body) => body !== undefined);
  if (served) return oneOf(ours, theirs, (record) => isCalled(record, served));
  if (posts.some(({ title }) => DIPLOMATS.test(title))) return oneOf(ours, theirs, isEnvoy);
  if (posts.some(({ title }) => OF_CABINETS.test(title))) return oneOf(ours, theirs, isOfNoBody);
  return null;
}

function oneOf(
  ours: readonly PersonRecord[],
  theirs: readonly PersonRecord[],
  is: (record: PersonRecord) => boolean,
): 'A' | 'B' | null {
  const [a, b] = [ours.some(is), theirs.some(is)];
  return a === b ? null : a ? 'A' : 'B';
}

/** "Secretary to the President": whose President no land is told of. */
function isCalled({ posts }: PersonRecord, office: string): boolean {
  return posts.some(({ title, organisation }) => organisation === null && title.toLowerCase() === office);
}

function isOfNoBody({ posts }: PersonRecord): boolean {
  return posts.length > 0 && posts.every(({ organisation }) => organisation === null);
}

function isOfTown(person: PersonRecord | undefined): boolean {
  return person?.posts.some(({ title }) => /\b(?:mayor|governor)\b/iu.test(title)) === true || isOfCommittee(person);
}

/** "Secretary of the Lakeford Municipal Committee". */
function isOfCommittee(person: PersonRecord | undefined): boolean {
  return person?.posts.some(({ organisation }) => /\b(?:Municipal|Provincial)\b/u.test(organisation ?? '')) === true;
}

/** "Ostmark's Ambassador to Velmora" meets Velmorans on the side of Ostmark: the id of the land that he is sent to. */
function landSentTo({ posts }: PersonRecord, scene: Scene): string | undefined {
  const lands = posts.map(
    ({ title }) => /^(?:.* )?(?:Ambassador|Commissioner|Envoy) to (?:the )?(.+)$/u.exec(title)?.[1],
  );
  return lands.flatMap((land) => (land ? scene.gazetteer.find(land) : []))[0]?.id;
}

function isOfLand(records: readonly PersonRecord[], id: string, scene: Scene): boolean {
  const bodies = records.flatMap(({ posts }) => posts.map(({ organisation }) => organisation));
  return bodies.some((body) => body !== null && scene.gazetteer.find(body)[0]?.id === id);
}

/** How many words the posts of one of them share with these at most. */
function sharedWords(records: readonly PersonRecord[], own: readonly string[]): number {
  const words = new Set(own);
  return Math.max(0, ...records.map((record) => new Set(bodyWords(record).filter((word) => words.has(word))).size));
}

function areOfOneBody(records: readonly PersonRecord[], person: PersonRecord | undefined): boolean {
  const own = new Set((person?.posts ?? []).map(({ organisation }) => organisation).filter((body) => body !== null));
  return records.some(({ posts }) => posts.some(({ organisation }) => organisation !== null && own.has(organisation)));
}

function isEnvoy(person: PersonRecord | undefined): boolean {
  return person?.posts.some(({ title }) => /ambassador|high commissioner|envoy|consul/iu.test(title)) === true;
}

/** "Ambassador of Velmora": not of those who are all of other bodies. */
function isOfOthers(
  own: readonly string[],
  subjects: readonly Part[],
  named: ReadonlyMap<string, readonly PersonRecord[]>,
): boolean {
  const bodies = subjects.flatMap(({ name }) => named.get(name) ?? []).flatMap(bodyWords);
  return bodies.length > 0 && !bodies.some((word) => own.includes(word));
}

/** The side on which somebody's post is at what the delegation is called by, else that of the hosts of whom is theirs;
 * null where none or both are. */
export function sideOfDelegation(words: readonly string[], sides: Sides, scene: Scene): 'A' | 'B' | null {
  const named = recordsByName(scene);
  const isOf = (parts: readonly Part[]) =>
    parts.some(({ name }) => named.get(name)?.some((record) => bodyWords(record).some((word) => words.includes(word))));
  const [a, b] = [isOf(sides.A), isOf(sides.B)];
  if (a !== b) return a ? 'A' : 'B';
  const guests = (['A', 'B'] as const).filter((side) => haveTravelledTo(words, sides[side], scene));
  return a || guests.length !== 1 ? null : guests[0] === 'A' ? 'B' : 'A';
}

const JOURNEYS: ReadonlySet<SetClause['kind']> = new Set(['TRIP', 'VISIT', 'LEAD']);

/** "paid a visit to Velmora": of these two sides he is not the Velmoran one. */
function haveTravelledTo(words: readonly string[], parts: readonly Part[], scene: Scene): boolean {
  return scene.clauses.some(
    ({ kind, subjects, sentence: { tokens }, to }) =>
      JOURNEYS.has(kind) &&
      tokens.slice(to, to + 3).some((t) => t.capital && words.includes(t.lower)) &&
      subjects.some(({ persons }) => persons.some(({ name }) => parts.some((part) => part.name === name))),
  );
}

export const recordsByName = oncePer((scene: Scene) => {
  const byName = new Map<string, PersonRecord[]>();
  for (const record of scene.people.records) {
    const known = byName.get(record.name);
    if (known) known.push(record);
    else byName.set(record.name, [record]);
  }
  return byName;
});

/** Words that bodies of all sides have in their names. */
const COMMON_BODY_WORDS = wordSet(
  'government people peoples office affairs committee department special region administrative municipal province provincial state republic council ministry foreign international organization organisation civil aviation authority association general',
);

function bodyWords(person: PersonRecord | undefined): string[] {
  const bodies = (person?.posts ?? []).flatMap(({ organisation }) => organisation ?? []);
  const words = bodies.flatMap((body) => body.toLowerCase().split(/[^\p{L}]+/u));
  const own = words.filter((word) => (word.length > 4 || LANDS.has(word)) && !COMMON_BODY_WORDS.has(word));
  return [...own, ...bodies.flatMap(lettersOf), ...(bodies.some(isCentral) ? [CENTRAL] : [])];
}

/** "oman": a land, however short its name. */
const LANDS: ReadonlySet<string> = new Set([...DEMONYMS.values()].map((land) => land.toLowerCase()));

/** Bodies of the state and of its party are on one side against those of a region, whatever words are in their names. */
function isCentral(body: string): boolean {
  return CENTRAL_BODIES.some((name) => body.includes(name));
}

const CENTRAL = 'central';

/** "LWB" of "the Northern Division of LWB" and of "Lakeford Water Board". */
function lettersOf(body: string): string[] {
  const words = body.split(/[^\p{L}]+/u).filter((word) => /^\p{Lu}/u.test(word));
  const short = words.filter((word) => /^\p{Lu}{2,8}$/u.test(word));
  return words.length > 2 ? [...short, words.map((word) => word[0]).join('')] : short;
}
