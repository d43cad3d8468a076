import { foldName } from '../../../domain/names.ts';
import type { Sentence } from '../../text/sentences.ts';
import { lowerAt } from '../../text/tokens.ts';
import { groupAfter } from '../clauses/index.ts';
import type { PersonRecord } from '../references/index.ts';
import { type Draft, personPart, personParts, type Rule, type Scene, type SetClause } from '../scene.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { clausesOf } from './by-sentence.ts';
import { companionDrafts } from './companion-drafts.ts';
import { draftEach } from './draft-each.ts';
import { theAccompanying } from './the-accompanying.ts';

/** ACCOMPANIED: who travelled with whom on one side; never a meeting. */
export const companions: Rule = (scene) => ({
  drafts: [
    ...accompanied(scene),
    ...joining(scene),
    ...joiningVisit(scene),
    ...members(scene),
    ...theAccompanying(scene),
  ],
  warnings: [],
});

function accompanied(scene: Scene): Draft[] {
  return draftEach(scene.clauses, (clause) => {
    if (clause.told || (clause.kind !== 'ACCOMPANY' && clause.kind !== 'ACCOMPANIED_BY')) return [];
    const { tokens, index } = clause.sentence;
    // "Accompanying Mr A are B and C": read by `joining`; whom the sentence before is about is not meant.
    if (clause.kind === 'ACCOMPANY' && clause.gerund && clause.from === 0) return [];
    const first = clause.persons.find((p) => p.phrase.from >= clause.to && p.phrase.from - clause.to <= 3);
    if (!first) return [];
    const behind = personParts(groupAfter(tokens, clause.persons, first, tokens.length), scene, index);
    const subjects = personParts(callerBefore(clause, scene) ?? clause.subjects, scene, index).slice(0, 1);
    const [who, whom] =
      clause.kind === 'ACCOMPANY'
        ? [personParts(clause.subjects, scene, index), behind.slice(0, 1)]
        : [behind, subjects];
    return companionDrafts(who, whom, clause, 'accompanied');
  });
}

/** "Ms A called on Mr B, accompanied by Dr C": he came with her who called; null where nobody did. */
function callerBefore({ kind, sentence: { tokens, index }, groupFrom }: SetClause, scene: Scene) {
  if (kind !== 'ACCOMPANIED_BY' || tokens[groupFrom - 1]?.text !== ',') return null;
  const before = clausesOf(scene, index).findLast((c) => c.to <= groupFrom);
  const called = before?.kind === 'MEET' && ['on', 'upon'].includes(lowerAt(tokens, before.to - 1));
  return called && before.subjects.length > 0 ? before.subjects : null;
}

const VERBS_OF_LIST = wordSet('were was are is include includes included');

const FARTHEST_HEAD = 7;

/** "Joining Mr A were B; and C", "Officials accompanying her include: B; and C", "Accompanying him will be B". */
function joining(scene: Scene): Draft[] {
  return scene.sentences.flatMap((sentence) => {
    const { tokens, index } = sentence;
    const at = tokens.findIndex((t, i) => i < FARTHEST_HEAD && ['joining', 'accompanying'].includes(t.lower));
    const [first, ...others] = scene.people.mentions[index] ?? [];
    if (at < 0 || !first) return [];
    if (first.phrase.from > at + 2) return onTheJourney(scene, sentence, at);
    const verb = tokens.findIndex(
      (t, i) => i >= first.phrase.to && i < first.phrase.to + 8 && (VERBS_OF_LIST.has(t.lower) || t.lower === 'will'),
    );
    if (verb < 0 || tokens.slice(first.phrase.to, verb).some((t) => t.text === ',' || t.text === '.')) return [];
    const clause = journeyOf(scene, index, tokens[verb]?.lower === 'will');
    const who = personParts(
      others.filter((p) => p.phrase.from > verb),
      scene,
      index,
    );
    return clause
      ? companionDrafts(who, personParts([first], scene, index).slice(0, 1), { ...clause, sentence }, 'joining')
      : [];
  });
}

/** "Government officials joining the visit include B; and C": along with whom the release is about. */
function onTheJourney(scene: Scene, sentence: Sentence, at: number): Draft[] {
  const { tokens, index } = sentence;
  const owned = ['the', 'his', 'her'].includes(lowerAt(tokens, at + 1));
  const noun = tokens.findIndex((t, i) => i > at + 1 && i <= at + LONGEST_JOURNEY && JOURNEYS.has(t.lower));
  const verb =
    noun < 0 || !owned ? -1 : tokens.findIndex((t, i) => i > noun && i <= noun + 8 && VERBS_OF_LIST.has(t.lower));
  const first = scene.clauses.find((c) => TRAVELS.has(c.kind) && !c.told && c.subjects.length > 0);
  const clause = verb < 0 ? undefined : journeyOf(scene, index, false);
  if (!clause || !first || first.sentence.index > index) return [];
  const who = (scene.people.mentions[index] ?? []).filter((p) => p.phrase.from > verb);
  const whom = personParts(first.subjects, scene, first.sentence.index)
    .slice(0, 1)
    .map((part) => ({ ...part, span: null }));
  return companionDrafts(personParts(who, scene, index), whom, { ...clause, sentence }, 'joining');
}

/** The last of what happened up to here; for what is to come, or where nothing happened, the first of the plans. */
function journeyOf(scene: Scene, index: number, planned: boolean): Pick<SetClause, 'modality' | 'setting'> | undefined {
  const told = scene.clauses.filter((c) => !c.told && c.sentence.blockKind !== 'TITLE');
  const happened = told.findLast((c) => c.modality === 'OCCURRED' && c.sentence.index <= index);
  const coming =
    told.find((c) => c.modality === 'PLANNED' && TRAVELS.has(c.kind)) ?? told.find((c) => c.modality === 'PLANNED');
  return planned ? coming : (happened ?? coming);
}

const TRAVELS: ReadonlySet<SetClause['kind']> = new Set(['VISIT', 'TRIP', 'LEAD', 'LEAVE']);
const JOURNEYS = wordSet('visit trip tour delegation mission itinerary journey leg part');
const LONGEST_JOURNEY = 5;

/** "joined Mr A on the visit". */
function isOnJourney(tokens: Sentence['tokens'], at: number): boolean {
  return lowerAt(tokens, at) === 'on' && [2, 3].some((k) => JOURNEYS.has(lowerAt(tokens, at + k)));
}

/** "Ms B will join the delegation", "A; and B also joined the district visit": along with whom the release is about. */
function joiningVisit(scene: Scene): Draft[] {
  return draftEach(scene.clauses, (clause) => {
    const { tokens, index } = clause.sentence;
    if (clause.told || clause.kind !== 'ATTEND' || !/^join/u.test(tokens[clause.from]?.lower ?? '')) return [];
    const beside = clause.persons.find((p) => p.phrase.from === clause.to && isOnJourney(tokens, p.phrase.to));
    if (beside) {
      const [whom] = personParts([beside], scene, index);
      return companionDrafts(personParts(clause.subjects, scene, index), whom ? [whom] : [], clause, 'joining-visit');
    }
    const noun = tokens.findIndex((t, i) => i > clause.to && i <= clause.to + LONGEST_JOURNEY && JOURNEYS.has(t.lower));
    if (noun < 0 || !['the', 'his', 'her'].includes(tokens[clause.to]?.lower ?? '')) return [];
    const before = scene.clauses.find((c) => TRAVELS.has(c.kind) && !c.told && c.subjects.length > 0);
    const whom = before && before.sentence.index < index ? personParts(before.subjects, scene, index).slice(0, 1) : [];
    return companionDrafts(personParts(clause.subjects, scene, index), whom, clause, 'joining-visit');
  });
}

/** "Members of the delegation include A and B"; and listed participants who hold posts of the body whose delegation it is. */
function members(scene: Scene): Draft[] {
  const told = scene.delegations.find((d) => d.leader !== null);
  const delegation = told ?? scene.delegations.find((d) => d.body !== null);
  // "Mr A visited X. Members of the Ostrane delegation included B": whose journey it is leads it.
  const leader = told ? told.leader?.persons[0] : travellerOf(scene);
  if (!delegation || !leader) return [];
  const isTold = (c: SetClause) => c.modality === 'OCCURRED' && c.sentence.blockKind !== 'TITLE';
  // "Minister leads delegation" over what is only announced: the headline tells nothing of its own.
  const first = scene.clauses.find(isTold) ?? journeyOf(scene, scene.sentences.length, true) ?? scene.clauses[0];
  const found: Draft[] = [];
  scene.people.mentions.forEach((mentions, index) => {
    const sentence = scene.sentences[index];
    if (!sentence) return;
    const words = sentence.tokens.map((t) => t.lower);
    const listed = words.includes('delegation') && listsMembers(words);
    const clause = clausesOf(scene, index).find(
      (c) => ['ATTEND', 'CHAIR', 'CO_CHAIR'].includes(c.kind) && c.modality === 'OCCURRED',
    );
    const { setting, modality } = clause ?? first ?? {};
    if (!setting || !modality) return;
    // "The Ostmark delegation was led by Mr A and comprised B": each delegation has its own.
    const own = scene.delegations.find((d) => d.leader !== null && mentions.includes(d.leader))?.leader?.persons[0];
    const head = (listed && own) || leader;
    // "led a delegation comprising Ms B to meet Mr C": C is met.
    const met = clausesOf(scene, index).find((c) => c.kind === 'MEET' && c.groupFrom > words.indexOf('delegation'));
    const people = mentions.filter(
      (m) =>
        m.persons[0] &&
        !(listed && met && m.phrase.from > met.groupFrom) &&
        m.persons[0] !== head &&
        (!listed || m.phrase.form === 'NAME') &&
        (listed
          ? m.phrase.from > words.indexOf('delegation')
          : told !== undefined && clause !== undefined && ofBody(m.persons[0], delegation.body, scene, index)),
    );
    found.push(
      ...companionDrafts(
        personParts(people, scene, index),
        [personPart(head, null, scene, index)],
        { modality, setting, sentence },
        listed ? 'delegation-members' : 'delegation-body',
      ),
    );
  });
  return found;
}

const INCLUDES = wordSet('include included includes including comprises comprised comprising');
const LONGEST_OPENING = 12;

/** "Members of the delegation include A", "The members of the delegation are A", but not "Members of the delegation visited". */
function listsMembers(words: readonly string[]): boolean {
  if (words.some((word) => INCLUDES.has(word))) return true;
  const members = words.indexOf('members');
  return members >= 0 && words.slice(members, members + LONGEST_OPENING).some((w) => VERBS_OF_LIST.has(w) || w === ':');
}

function travellerOf(scene: Scene): PersonRecord | undefined {
  const first = scene.clauses.find((c) => TRAVELS.has(c.kind) && !c.told && c.subjects.length > 0);
  return first?.subjects[0]?.persons[0];
}

function ofBody(person: PersonRecord, body: string | null, scene: Scene, index: number): boolean {
  if (!body) return false;
  const named = person.posts.map((p) => p.organisation).find((o) => o !== null);
  if (named) return sameBody(named, body);
  // Carried over from the head of a list joined by semicolons.
  const tokens = scene.sentences[index]?.tokens ?? [];
  const head = scene.people.mentions[index]?.[0];
  return (
    tokens.some((t) => t.text === ';') &&
    head?.phrase.posts[0]?.organisation !== undefined &&
    head.phrase.posts[0].organisation !== null &&
    sameBody(head.phrase.posts[0].organisation, body) &&
    person.posts.some((p) => / for /u.test(p.title))
  );
}

function sameBody(left: string, right: string): boolean {
  const [a, b] = [foldName(left), foldName(right)];
  return a === b || (a.length > 8 && b.includes(a)) || (b.length > 8 && a.includes(b));
}
