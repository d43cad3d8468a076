import type { PersonRecord } from '../references/index.ts';
import { type Draft, type Part, personPart, type Scene, sentenceSpan } from '../scene.ts';
import { PLURAL_HEADS } from '../vocabulary/titles.ts';
import { clausesOf } from './by-sentence.ts';
import { companionDrafts } from './companion-drafts.ts';
import { draftEach } from './draft-each.ts';

/** "The accompanying Secretaries and Under Secretary": those whom the release names with such titles, on the side of its main person. */
export function theAccompanying(scene: Scene): Draft[] {
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
    const journey = companionDrafts(
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
