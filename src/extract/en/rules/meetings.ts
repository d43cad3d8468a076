import { lowerAt } from '../../text/tokens.ts';
import type { PersonRecord } from '../references/index.ts';
import {
  type Draft,
  type Part,
  personPart,
  personParts,
  type Rule,
  type Scene,
  type SetClause,
  type Setting,
  sentenceSpan,
  warnAt,
} from '../scene.ts';
import { MONTH_NAMES, WEEKDAYS } from '../vocabulary/months.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { isAppeal } from './appeals.ts';
import { attendingToo } from './attending-too.ts';
import { clausesOf } from './by-sentence.ts';
import { groupPhrase, listedBelow, objectGroups } from './counterparts.ts';
import { draftEach } from './draft-each.ts';
import { settingsInTurn } from './in-turn.ts';
import { isMeeting } from './meetings-told.ts';
import { isRound } from './together.ts';

/** MET_WITH: named persons of two sides, one pair each; announced meetings also with a group. */
export const meetings: Rule = (scene) => {
  const told = withoutLaterWelcomes(
    scene.clauses
      .filter(
        (c) =>
          isMeeting(c) &&
          !(c.told && c.modality === 'OCCURRED') &&
          !isByTelephone(c) &&
          !isAppeal(c) &&
          !isOfTalksToCome(c),
      )
      .map((clause) => ({ clause, sides: sidesOf(clause, scene) })),
  );
  let count = 0;
  const drafts = draftEach(told, ({ clause, sides }) => {
    if (!sides) return roundOf(clause, scene, `round-${sentenceSpan(clause.sentence).start}`);
    return occasionsOf(clause, sides.objects).flatMap(({ objects, ...when }) => {
      count++;
      return pairs(sides.subjects, objects, when, clause, scene, `meeting-${count}`);
    });
  });
  const halfRead = told.filter(({ clause, sides }) => !sides && clause.modality === 'OCCURRED');
  return {
    drafts: [...drafts, ...attendingToo(scene, drafts)],
    warnings: halfRead.map(({ clause }) =>
      warnAt(
        scene,
        'meeting-without-counterpart',
        'a verb of meeting with no named counterpart',
        sentenceSpan(clause.sentence),
      ),
    ),
  };
};

interface Told {
  readonly clause: SetClause;
  readonly sides: Sides | null;
}

/** "met Ms B. … He welcomed the delegation led by Ms B": the welcome is of the meeting that is told already. */
function withoutLaterWelcomes(told: readonly Told[]): readonly Told[] {
  const isWelcome = ({ clause }: Told) => lowerAt(clause.sentence.tokens, clause.from).startsWith('welcom');
  const met = told.flatMap((one) => (isWelcome(one) ? [] : (one.sides?.objects.flat() ?? [])));
  const names = new Set(met.map(({ name }) => name));
  return told.filter((one) => !isWelcome(one) || !one.sides?.objects.flat().every(({ name }) => names.has(name)));
}

const CALLS = wordSet('phone telephone call-in teleconference videoconference video-conference');

function isByTelephone(clause: SetClause): boolean {
  const { sentence, groupFrom, to, limit } = clause;
  const rest = sentence.tokens.slice(to, limit).filter((t) => !t.capital);
  return [...sentence.tokens.slice(groupFrom, to), ...rest].some(
    (t, i, words) =>
      CALLS.has(t.lower) || (t.lower === 'video' && /^(?:calls?|conference|link)$/u.test(words[i + 1]?.lower ?? '')),
  );
}

const TO_COME = wordSet('upcoming forthcoming planned');

/** "discussed his plans for the upcoming summit with Mr B": the talks with him are to come. */
function isOfTalksToCome({ sentence: { tokens }, from, to }: SetClause): boolean {
  return lowerAt(tokens, from).startsWith('discuss') && tokens.slice(from, to).some((t) => TO_COME.has(t.lower));
}

interface Sides {
  readonly subjects: readonly Part[];
  /** One list for each occasion: "met with A, and then B" are two. */
  readonly objects: readonly (readonly Part[])[];
}

/** "He was welcomed by Mr A", but not "The decision was welcomed by Mr A", "The Museum was visited by Mr A". */
function isNobodyWelcomed({ kind, sentence: { tokens }, from, groupFrom, subjects }: SetClause): boolean {
  if (kind !== 'MET_BY' || !['welcomed', 'visited'].includes(lowerAt(tokens, from))) return false;
  return groupFrom === from || !subjects.some(({ phrase }) => phrase.to === groupFrom);
}

function sidesOf(clause: SetClause, scene: Scene): Sides | null {
  if (isNobodyWelcomed(clause)) return null;
  if (clause.relativeObject) return relativeSides(clause, scene);
  const { index } = clause.sentence;
  const subjects = personParts(clause.subjects, scene, index);
  const groups = objectGroups(clause);
  if (groups.length > 0) {
    const isSubject = (part: Part) => subjects.some((s) => s.name === part.name);
    const others = groups.map((group) => personParts(group, scene, index).filter((part) => !isSubject(part)));
    const objects = others.filter((group) => group.length > 0);
    return subjects.length > 0 && objects.length > 0 ? { subjects, objects } : null;
  }
  const below = listedBelow(clause, scene).map(({ mention, sentence }) => personParts([mention], scene, sentence));
  if (below.length > 0 && subjects.length > 0) return { subjects, objects: below };
  const led = subjects.length > 0 ? leaderMet(clause, scene) : null;
  if (led && !subjects.some((s) => s.name === led.name)) return { subjects, objects: [[led]] };
  const group = clause.modality === 'PLANNED' && subjects.length > 0 ? groupPhrase(clause) : null;
  return group ? { subjects, objects: [[group]] } : mutualSides(clause, subjects);
}

/** "met with the delegation": whoever the release says leads it. */
function leaderMet({ sentence: { tokens, index }, to, modality }: SetClause, scene: Scene): Part | null {
  if (modality !== 'OCCURRED') return null;
  const at = [to, to + 1, to + 2].find((i) => lowerAt(tokens, i) === 'delegation');
  const definite = at !== undefined && tokens.slice(to, at).some((t) => t.lower === 'the' || t.lower === 'visiting');
  if (at === undefined || ['led', 'headed', 'comprising'].includes(lowerAt(tokens, at + 1))) return null;
  const leaders = scene.delegations.flatMap(({ leader }) => leader?.persons ?? []);
  // "the delegation of the Board": not whoever led another one before.
  const named = ['of', 'from'].includes(lowerAt(tokens, at + 1));
  const leader = definite && !named ? leaders.findLast((person) => person.firstSeen <= index) : undefined;
  return leader ? personPart(leader, null, scene, index) : onlyLeader(leaders, index, scene);
}

const FARTHEST_LEADER = 5;

/** "met with a Belmoran delegation. … She welcomed the delegation led by Ms B": the one leader whom the release tells of. */
function onlyLeader(leaders: readonly PersonRecord[], index: number, scene: Scene): Part | null {
  const [leader, other] = new Set(leaders);
  const near =
    leader !== undefined && !other && leader.firstSeen > index && leader.firstSeen <= index + FARTHEST_LEADER;
  return near ? personPart(leader, null, scene, index) : null;
}

/** "…, Mr B, whom he met in Paris": the person before "whom" is the object. */
function relativeSides(clause: SetClause, scene: Scene): Sides | null {
  const { tokens, index } = clause.sentence;
  const whom = tokens.findLastIndex((t, i) => i < clause.from && t.lower === 'whom');
  const antecedent = clause.persons.findLast((p) => p.phrase.to <= whom);
  const subject = clause.persons.find((p) => p.phrase.from > whom && p.phrase.to <= clause.from);
  if (!antecedent || !subject) return null;
  return { subjects: personParts([subject], scene, index), objects: [personParts([antecedent], scene, index)] };
}

/** What may stand behind "A and B met": when, where and how; an object would be whom both of them met. */
const BEHIND_MUTUAL: ReadonlySet<string> = new Set([
  ...WEEKDAYS.keys(),
  ...MONTH_NAMES,
  ...wordSet(`in at on for to and or but during over this last earlier later again briefly virtually online today yesterday tomorrow tonight here
  there after before as when where while ahead by via amid early late twice once first privately also together bilaterally about
  alongside afterwards then since under from throughout face-to-face next following prior upon within near inside outside between
  each one face regularly often frequently informally formally who which`),
]);
const OWNED = wordSet('their our its his her');
const MUTUAL = wordSet('met meet held had exchanged led co-chaired');
const AT_THEIR_TALKS = /^(?:discuss|review|agree|reaffirm|explor|under)/u;

/** "A and B met": two persons and nobody behind the verb. */
function mutualSides(clause: SetClause, subjects: readonly Part[]): Sides | null {
  const [first, second, third] = subjects;
  if (!first || !second || !isMutual(clause)) return null;
  return third ? null : { subjects: [first], objects: [[second]] };
}

/** "A, B and C met": each of them met those who are told of before. */
function roundOf(clause: SetClause, scene: Scene, occasion: string): Draft[] {
  if (clause.relativeObject || objectGroups(clause).length > 0 || !isRound(clause) || !isMutual(clause)) return [];
  const parts = personParts(clause.subjects, scene, clause.sentence.index);
  return parts.flatMap((part, n) => pairs(parts.slice(0, n), [part], { own: null }, clause, scene, occasion));
}

function isMutual(clause: SetClause): boolean {
  // "A and B met with a delegation": not each other.
  const { tokens } = clause.sentence;
  if (lowerAt(tokens, clause.to - 1) === 'with') return false;
  if (AT_THEIR_TALKS.test(lowerAt(tokens, clause.from))) return areOfTwoSides(clause);
  // "since their leaders met": others, without names.
  const others = OWNED.has(lowerAt(tokens, clause.groupFrom - 2)) && tokens[clause.groupFrom - 1]?.capital === false;
  if (others) return false;
  const next = tokens[clause.to];
  if (next?.word && !BEHIND_MUTUAL.has(next.lower) && !/^\d/u.test(next.text)) return false;
  return MUTUAL.has(lowerAt(tokens, clause.from));
}

/** "A and her counterpart B discussed", "A and B discussed … during a courtesy call", "Velmoran A and Belmoran B": no colleagues. */
function areOfTwoSides({ sentence: { tokens }, groupFrom, subjects }: SetClause): boolean {
  if (tokens.some((t, i) => t.lower === (i < groupFrom ? 'counterpart' : 'courtesy'))) return true;
  const [left, right] = subjects.map(({ phrase }) => phrase.posts.find((post) => post.organisation !== null));
  return left !== undefined && right !== undefined && left.organisation !== right.organisation;
}

interface Occasion {
  readonly objects: readonly Part[];
  /** Where the days are told in turn. */
  readonly own: Setting | null;
}

/** Those who were met together; each alone where the sentence tells the day of each. */
function occasionsOf(clause: SetClause, groups: readonly (readonly Part[])[]): Occasion[] {
  const each = groups.flat();
  const settings = settingsInTurn(clause, each.length);
  return settings
    ? each.map((part, n) => ({ objects: [part], own: settings[n] ?? null }))
    : groups.map((objects) => ({ objects, own: null }));
}

function pairs(
  subjects: readonly Part[],
  objects: readonly Part[],
  { own }: Pick<Occasion, 'own'>,
  clause: SetClause,
  scene: Scene,
  occasion: string,
): Draft[] {
  const told = timeOf(clause, scene);
  const { modality, setting } = own ? { ...told, setting: own } : told;
  // "attended a dinner to exchange views with over 20 members": of what happened, unnamed people make no meeting.
  const named = modality === 'OCCURRED' ? objects.filter((object) => object.named !== false) : objects;
  return subjects.flatMap((subject) =>
    named.map((object) => ({
      type: 'MET_WITH',
      modality,
      subject,
      object,
      setting,
      occasion,
      sides: ['A', 'B'],
      span: sentenceSpan(clause.sentence),
      rule: clause.kind === 'MET_BY' ? 'met-by' : 'met',
      confidence: clause.purpose ? 0.7 : 0.95,
    })),
  );
}

const LEGS = wordSet('travelled traveled flew went proceeded');

/** "then travelled to Velmora to meet Mr B", "paid a visit to Velmora to meet Mr B": a journey, or one leg, that is told whole. */
function isNextLeg({ kind, sentence: { tokens }, from, groupFrom }: SetClause): boolean {
  const then = [lowerAt(tokens, groupFrom - 1), lowerAt(tokens, groupFrom)].includes('then');
  const next = then || ['having', 'after'].includes(lowerAt(tokens, 0));
  const leg = next && LEGS.has(lowerAt(tokens, from));
  return kind === 'TRIP' && (leg || ['paid', 'made'].includes(lowerAt(tokens, from)));
}

const TALKED = wordSet(
  'discussions exchanged discussed introduced thanked noted welcomed expressed talks meeting briefed said',
);

/** "began his visit to meet with X": held, if the next sentence tells of the talks, or if it is one leg of a journey. */
function timeOf(clause: SetClause, scene: Scene): Pick<Draft, 'modality' | 'setting'> {
  if (!clause.purpose || clause.modality !== 'PLANNED') return clause;
  const occurred = clausesOf(scene, clause.sentence.index).filter((c) => c.modality === 'OCCURRED');
  const next = scene.sentences[clause.sentence.index + 1];
  const talked = next?.block === clause.sentence.block && next.tokens.some((t) => TALKED.has(t.lower));
  const [first] = occurred;
  const known = talked || (first !== undefined && isNextLeg(first));
  return known && first && first.from < clause.from ? { modality: 'OCCURRED', setting: first.setting } : clause;
}
