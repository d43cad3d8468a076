import { lowerAt } from '../../text/tokens.ts';
import type { PersonMention } from '../references/index.ts';
import { type Draft, personParts, type Rule, type Scene, type SetClause, sentenceSpan } from '../scene.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { clausesOf } from './by-sentence.ts';
import { draftEach } from './draft-each.ts';

/** MET_WITH: "Receiving the delegation were Mr A; and Ms B": those who receive have met the leader of the guests. */
export const receptions: Rule = (scene) => {
  let count = 0;
  const drafts = draftEach(scene.sentences, ({ index }) => {
    count++;
    return received(scene, index, `reception-${count}`);
  });
  return { drafts, warnings: [] };
};

const RECEIVING = wordSet('receiving welcoming greeting hosting meeting');
const GUESTS = wordSet('delegation delegates guests group party mission');
const BE = wordSet('were was are is');
const LONGEST_HEAD = 16;
const LONGEST_PLACE = 14;

function received(scene: Scene, index: number, occasion: string): Draft[] {
  const sentence = scene.sentences[index];
  if (!sentence || !RECEIVING.has(lowerAt(sentence.tokens, 0))) return [];
  const { tokens } = sentence;
  const guests = tokens.findIndex((t, i) => i < LONGEST_HEAD && GUESTS.has(t.lower));
  const be = tokens.findIndex((t, i) => i > guests && i < guests + LONGEST_PLACE && BE.has(t.lower));
  if (guests < 0 || be < 0) return [];
  const hosts = (scene.people.mentions[index] ?? []).filter((m) => m.phrase.from > be && m.persons.length > 0);
  const leader = scene.delegations.findLast((d) => d.leader !== null && isNot(hosts, d.leader))?.leader;
  const [first] = clausesOf(scene, index);
  const setting = first?.setting;
  if (!leader || hosts.length === 0 || !setting || first.modality !== 'OCCURRED') return [];
  return pairsOf(hosts, leader, first, scene, occasion);
}

function isNot(hosts: readonly PersonMention[], leader: PersonMention): boolean {
  return !hosts.some(({ persons }) => persons[0] === leader.persons[0]);
}

function pairsOf(
  hosts: readonly PersonMention[],
  leader: PersonMention,
  { sentence, setting }: SetClause,
  scene: Scene,
  occasion: string,
): Draft[] {
  const [object] = personParts([leader], scene, sentence.index);
  if (!object) return [];
  return personParts(hosts, scene, sentence.index).map((subject) => ({
    type: 'MET_WITH',
    modality: 'OCCURRED',
    subject,
    object: { ...object, span: null },
    setting,
    occasion,
    sides: ['A', 'B'],
    span: sentenceSpan(sentence),
    rule: 'received',
    confidence: 0.85,
  }));
}
