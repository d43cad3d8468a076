import { foldName } from '../../../domain/names.ts';
import { groupAfter } from '../clauses/index.ts';
import type { PersonRecord } from '../references/index.ts';
import {
  type Draft,
  type Part,
  personPart,
  personParts,
  type Rule,
  type Scene,
  type SetClause,
  sentenceSpan,
} from '../scene.ts';
import { PLURAL_HEADS } from '../vocabulary/titles.ts';
import { clausesOf } from './by-sentence.ts';
import { draftEach } from './draft-each.ts';

/** ACCOMPANIED: who travelled with whom on one side; never a meeting. */
export const companions: Rule = (scene) => ({
  drafts: [...accompanied(scene), ...members(scene), ...theAccompanying(scene)],
  warnings: [],
});

function accompanied(scene: Scene): Draft[] {
  return draftEach(scene.clauses, (clause) => {
    if (clause.told || (clause.kind !== 'ACCOMPANY' && clause.kind !== 'ACCOMPANIED_BY')) return [];
    const { tokens, index } = clause.sentence;
    const first = clause.persons.find((p) => p.phrase.from >= clause.to && p.phrase.from - clause.to <= 3);
    if (!first) return [];
    const behind = personParts(groupAfter(tokens, clause.persons, first, tokens.length), scene, index);
    const subjects = personParts(clause.subjects, scene, index).slice(0, 1);
    const [who, whom] =
      clause.kind === 'ACCOMPANY'
        ? [personParts(clause.subjects, scene, index), behind.slice(0, 1)]
        : [behind, subjects];
    return drafts(who, whom, clause, 'accompanied');
  });
}

function drafts(
  who: readonly Part[],
  whom: readonly Part[],
  clause: Pick<SetClause, 'modality' | 'setting' | 'sentence'>,
  rule: string,
): Draft[] {
  return who.flatMap((subject) =>
    whom
      .filter((object) => object.name !== subject.name)
      .map((object) => ({
        type: 'ACCOMPANIED' as const,
        modality: clause.modality,
        subject,
        object,
        setting: clause.setting,
        span: sentenceSpan(clause.sentence),
        rule,
        confidence: 0.85,
      })),
  );
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
      ...drafts(
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

/** "The accompanying Secretaries and Under Secretary": those whom the release names with such titles, on the side of its main person. */
function theAccompanying(scene: Scene): Draft[] {
  const main = mainPerson(scene);
  if (!main) return [];
  const setting = scene.clauses.findLast(
    (c) => c.modality === 'OCCURRED' && c.setting.city !== null && c.setting.date !== null,
  )?.setting;
  return draftEach(scene.sentences, (sentence) => {
    const at = sentence.tokens.findIndex((t) => t.lower === 'accompanying');
    if (at < 0 || sentence.tokens[at - 1]?.lower !== 'the') return [];
    const group = accompanyingGroup(scene, sentence.index, at, main);
    if (group.length === 0 || !setting) return [];
    const parts = group.map((record) => personPart(record, null, scene, sentence.index));
    const journey = drafts(
      parts,
      [personPart(main, null, scene, sentence.index)],
      { modality: 'OCCURRED', setting, sentence },
      'the-accompanying',
    );
    return [...journey, ...theirReturn(scene, sentence.index, parts)];
  });
}

function theirReturn(scene: Scene, index: number, parts: readonly Part[]): Draft[] {
  const leave = clausesOf(scene, index).find((c) => c.kind === 'LEAVE' && c.modality === 'PLANNED');
  const home = leave?.setting.city;
  if (!leave || !home) return [];
  return parts.map((subject) => ({
    type: 'VISITED' as const,
    modality: 'PLANNED' as const,
    subject,
    object: { kind: 'Place' as const, name: home, span: null },
    setting: leave.setting,
    span: sentenceSpan(leave.sentence),
    rule: 'the-accompanying',
    confidence: 0.7,
  }));
}

function accompanyingGroup(scene: Scene, index: number, at: number, main: PersonRecord): PersonRecord[] {
  const tokens = scene.sentences[index]?.tokens ?? [];
  const titles: string[] = [];
  for (let i = at + 1; i < Math.min(tokens.length, at + 8); i++) {
    const word = tokens[i]?.lower ?? '';
    if (['will', 'also', 'are', 'were', 'returned'].includes(word)) break;
    const single = PLURAL_HEADS.get(word);
    if (single) titles.push(single);
    else if (word === 'under' || word === 'deputy' || word === 'permanent')
      titles.push(`${word} ${tokens[i + 1]?.lower ?? ''}`);
  }
  const seen = (record: PersonRecord) => record.firstSeen <= index;
  return scene.people.records.filter(
    (record) =>
      record !== main &&
      seen(record) &&
      record.posts.some(
        (post) => post.organisation === null && titles.some((title) => post.title.toLowerCase().startsWith(title)),
      ),
  );
}

/** The person whom most clauses are about. */
function mainPerson(scene: Scene): PersonRecord | null {
  const counts = new Map<PersonRecord, number>();
  for (const clause of scene.clauses) {
    for (const mention of clause.subjects)
      for (const person of mention.persons) counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  return [...counts.entries()].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
