import { lowerAt } from '../../text/tokens.ts';
import { type Draft, personParts, type Rule, type Scene, type SetClause, sentenceSpan } from '../scene.ts';
import { ADVERBS } from '../vocabulary/verb-groups.ts';
import { wordSet } from '../vocabulary/word-set.ts';
import { draftEach } from './draft-each.ts';

const FARTHEST_READOUT = 8;
const TOGETHER = wordSet(
  'reaffirmed affirmed discussed reviewed exchanged agreed noted welcomed acknowledged updated repeated took shared explored',
);
const TO_THE_OTHER = wordSet('updated briefed informed told');

/**
 * MET_WITH: "held bilateral meetings with his counterparts from A and B", then "Minister C and the B Minister, Mr D, reaffirmed …":
 * the sentences that follow say with whom.
 */
export const readouts: Rule = (scene) => {
  let count = 0;
  const drafts = draftEach(scene.clauses.filter(isWithCounterparts), (clause) => {
    const sentences = scene.sentences.slice(clause.sentence.index + 1, clause.sentence.index + 1 + FARTHEST_READOUT);
    return sentences.flatMap(({ index }) => {
      count++;
      return readOut(clause, index, scene, `readout-${count}`);
    });
  });
  return { drafts, warnings: [] };
};

const COUNTERPARTS = wordSet('counterparts diplomats ministers leaders');

/** "met his counterparts from A and B", "held talks with chief diplomats from A and B": none of them has a name yet. */
function isWithCounterparts({ kind, modality, told, subjects, sentence, to, limit, persons }: SetClause): boolean {
  if (kind !== 'MEET' || modality !== 'OCCURRED' || told || subjects.flatMap((s) => s.persons).length !== 1)
    return false;
  const end = Math.min(limit, to + 6);
  return (
    sentence.tokens.slice(to, end).some((t) => COUNTERPARTS.has(t.lower)) &&
    !persons.some((p) => p.phrase.from >= to && p.phrase.form === 'NAME')
  );
}

function readOut(clause: SetClause, index: number, scene: Scene, occasion: string): Draft[] {
  const sentence = scene.sentences[index];
  const [first, second] = scene.people.mentions[index] ?? [];
  const host = clause.subjects[0]?.persons[0];
  if (!sentence || !first || !second || !host || first.phrase.from > 1) return [];
  const { tokens } = sentence;
  const gap = tokens.slice(first.phrase.to, second.phrase.from).map((t) => t.lower);
  const both = gap.length <= 2 && gap[0] === 'and' && TOGETHER.has(verbBehind(tokens, second.phrase.to));
  const oneToOther = TO_THE_OTHER.has(verbBehind(tokens, first.phrase.to)) && second.phrase.from <= first.phrase.to + 2;
  const mentions = [first, second];
  if (!(both || oneToOther) || !mentions.some((m) => m.persons[0] === host)) return [];
  const [subject, object, more] = personParts(mentions, scene, index);
  if (!subject || !object || more) return [];
  const span = sentenceSpan(sentence);
  const { modality, setting } = clause;
  return [
    {
      type: 'MET_WITH',
      modality,
      subject,
      object,
      setting,
      occasion,
      sides: ['A', 'B'],
      span,
      rule: 'readout',
      confidence: 0.8,
    },
  ];
}

function verbBehind(tokens: Parameters<typeof lowerAt>[0], at: number): string {
  let verb = at;
  while (ADVERBS.has(lowerAt(tokens, verb))) verb++;
  return lowerAt(tokens, verb);
}
