import { foldName } from '../../../domain/names.ts';
import { lowerAt } from '../../text/tokens.ts';
import { groupAfter } from '../clauses/index.ts';
import type { PersonRecord } from '../references/index.ts';
import { type Draft, personPart, personParts, type Rule, type Scene } from '../scene.ts';
import { clausesOf } from './by-sentence.ts';
import { companionDrafts } from './companion-drafts.ts';
import { draftEach } from './draft-each.ts';
import { theAccompanying } from './the-accompanying.ts';

/** ACCOMPANIED: who travelled with whom on one side; never a meeting. */
export const companions: Rule = (scene) => ({
  drafts: [...accompanied(scene), ...joining(scene), ...members(scene), ...theAccompanying(scene)],
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
    const subjects = personParts(clause.subjects, scene, index).slice(0, 1);
    const [who, whom] =
      clause.kind === 'ACCOMPANY'
        ? [personParts(clause.subjects, scene, index), behind.slice(0, 1)]
        : [behind, subjects];
    return companionDrafts(who, whom, clause, 'accompanied');
  });
}

/** "Joining Mr A were B; and C", "Accompanying her were B and C". */
function joining(scene: Scene): Draft[] {
  return scene.sentences.flatMap((sentence) => {
    const { tokens, index } = sentence;
    if (!['joining', 'accompanying'].includes(lowerAt(tokens, 0))) return [];
    const [first, ...others] = scene.people.mentions[index] ?? [];
    const be = tokens.findIndex(
      (t, i) => first && i >= first.phrase.to && ['were', 'was', 'are', 'is'].includes(t.lower),
    );
    const setting = scene.clauses.findLast((c) => c.modality === 'OCCURRED' && c.sentence.index <= index)?.setting;
    if (!first || first.phrase.from > 2 || be < 0 || be > first.phrase.to + 1 || !setting) return [];
    const who = personParts(
      others.filter((p) => p.phrase.from > be),
      scene,
      index,
    );
    return companionDrafts(
      who,
      personParts([first], scene, index).slice(0, 1),
      { modality: 'OCCURRED', setting, sentence },
      'joining',
    );
  });
}

/** "Members of the delegation include A and B"; and listed participants who hold posts of the body whose delegation it is. */
function members(scene: Scene): Draft[] {
  const delegation = scene.delegations.find((d) => d.leader !== null);
  const leader = delegation?.leader?.persons[0];
  if (!delegation || !leader) return [];
  const first = scene.clauses.find((c) => c.modality === 'OCCURRED')?.setting;
  const found: Draft[] = [];
  scene.people.mentions.forEach((mentions, index) => {
    const sentence = scene.sentences[index];
    if (!sentence) return;
    const words = sentence.tokens.map((t) => t.lower);
    const listed =
      words.includes('delegation') &&
      words.some((w) =>
        ['include', 'included', 'includes', 'including', 'comprises', 'comprised', 'comprising', 'members'].includes(w),
      );
    const clause = clausesOf(scene, index).find(
      (c) => ['ATTEND', 'CHAIR', 'CO_CHAIR'].includes(c.kind) && c.modality === 'OCCURRED',
    );
    const setting = clause?.setting ?? first;
    if (!setting) return;
    const people = mentions.filter(
      (m) =>
        m.persons[0] &&
        m.persons[0] !== leader &&
        (listed
          ? m.phrase.from > words.indexOf('delegation')
          : clause !== undefined && ofBody(m.persons[0], delegation.body, scene, index)),
    );
    found.push(
      ...companionDrafts(
        personParts(people, scene, index),
        [personPart(leader, null, scene, index)],
        { modality: 'OCCURRED', setting, sentence },
        listed ? 'delegation-members' : 'delegation-body',
      ),
    );
  });
  return found;
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
