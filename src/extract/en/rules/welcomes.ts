import { oncePer } from '../../../domain/once-per.ts';
import { lowerAt, type Token } from '../../text/tokens.ts';
import { groupAfter } from '../clauses/index.ts';
import { phraseText } from '../find/phrases.ts';
import { readThing } from '../find/things.ts';
import type { PersonMention } from '../references/index.ts';
import { type Draft, personParts, type Rule, type Scene, sentenceSpan, tokenSpan } from '../scene.ts';
import { FACILITY_HEADS } from '../vocabulary/organisations.ts';

/** "welcomed Ms A and her delegation to Bracken": who is welcomed to a place has come there. */
export const welcomes: Rule = (scene) => ({
  drafts: scene.sentences.flatMap((sentence) => welcomed(scene, sentence.index)),
  warnings: [],
});

const firstDated = oncePer(
  (scene: Scene) => scene.clauses.find((c) => c.modality === 'OCCURRED' && c.setting.date !== null)?.setting,
);

/** "welcomed Mr A to Ashford House", not "to the Forum" nor "to Parliament's new year". */
function isVenue(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  return words.length > 1 && FACILITY_HEADS.has(words.at(-1) ?? '');
}

/** "Consul of Ostmark to Bracken": of a title. */
function inPhrase(persons: readonly PersonMention[], i: number): boolean {
  return persons.some(({ phrase }) => phrase.from <= i && i < phrase.to);
}

/** "welcomed Ms A's visit to Ostmark Customs": whatever it is that was visited. */
function isHisVisit(tokens: readonly Token[], { phrase }: PersonMention, to: number): boolean {
  return lowerAt(tokens, phrase.to - 1).endsWith("'s") && lowerAt(tokens, to - 1) === 'visit' && to - phrase.to < 5;
}

function welcomed(scene: Scene, index: number): Draft[] {
  const sentence = scene.sentences[index];
  if (!sentence) return [];
  const { tokens } = sentence;
  const verb = tokens.findIndex((t) => t.lower === 'welcomed' || t.lower === 'welcoming');
  // "look forward to welcoming Mr B to Ashford": he is to come.
  if (verb < 0 || lowerAt(tokens, verb - 1) === 'to' || lowerAt(tokens, verb + 1) === 'by') return [];
  const persons = scene.people.mentions[index] ?? [];
  const first = persons.find((p) => p.phrase.from > verb && p.phrase.from <= verb + 10);
  const to = tokens.findIndex((t, i) => i > verb && i <= verb + 24 && t.lower === 'to' && !inPhrase(persons, i));
  const thing = to < 0 ? null : readThing(tokens, to + 1, scene.gazetteer);
  const place = thing ? scene.gazetteer.find(thing.text)[0] : undefined;
  // "welcomed Mr A and expressed thanks to Ostmark": the next verb's.
  const next = tokens.slice(verb, to).some((t, k, words) => t.lower === 'and' && /ed$/u.test(lowerAt(words, k + 1)));
  if (next) return [];
  const known = place || scene.isCity(thing?.text ?? '') || isVenue(thing?.text ?? '');
  if (!first || first.phrase.from > to || !thing || !(known || isHisVisit(tokens, first, to))) return [];
  const own = scene.dates[index]?.find(
    (date) => date.date?.length === 10 && date.date <= (scene.published ?? date.date),
  );
  const story = firstDated(scene);
  const day = own ? { date: own.date, dateText: phraseText(tokens, own.from, own.to) } : story;
  const city = scene.isCity(thing.text) ? (place?.name ?? thing.text) : (story?.city ?? null);
  return personParts(groupAfter(tokens, persons, first, to), scene, index).map((subject) => ({
    type: 'VISITED' as const,
    modality: 'OCCURRED' as const,
    subject,
    object: { kind: 'Place' as const, name: thing.text, span: tokenSpan(tokens, thing.from, thing.to) },
    setting: { date: day?.date ?? null, endDate: null, dateText: day?.dateText ?? null, city },
    span: sentenceSpan(sentence),
    rule: 'welcomed',
    confidence: 0.75,
  }));
}
