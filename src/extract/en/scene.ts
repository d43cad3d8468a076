import type { PartialDate } from '../../domain/dates.ts';
import type { Gazetteer } from '../../domain/gazetteer.ts';
import type { Span } from '../../domain/statement.ts';
import type { Warning } from '../../domain/warnings.ts';
import type { Draft, Part, Setting } from '../reading.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Clause } from './clauses/index.ts';
import type { DateMention } from './find/dates/index.ts';
import type { OccasionBook } from './occasions/index.ts';
import type { PersonMention, PersonReading, PersonRecord } from './references/index.ts';

export interface SetClause extends Clause {
  readonly setting: Setting;
}

/** All that the rules may look at: one release, found and put in time and place. */
export interface Scene {
  readonly releaseId: string;
  readonly published: PartialDate | null;
  readonly gazetteer: Gazetteer;
  readonly sentences: readonly Sentence[];
  readonly people: PersonReading;
  readonly dates: readonly (readonly DateMention[])[];
  /** In order of the text. */
  readonly clauses: readonly SetClause[];
  readonly occasions: OccasionBook;
  readonly delegations: readonly Delegation[];
  readonly isCity: (name: string) => boolean;
}

export interface Delegation {
  readonly leader: PersonMention | null;
  /** "Hong Kong Special Administrative Region Government", as far as the text names it. */
  readonly body: string | null;
}

export type { Draft, Part, Setting };

interface RuleResult {
  readonly drafts: readonly Draft[];
  readonly warnings: readonly Warning[];
}

export type Rule = (scene: Scene) => RuleResult;

export function personPart(record: PersonRecord, mention: PersonMention | null, scene: Scene, sentence: number): Part {
  const tokens = scene.sentences[sentence]?.tokens ?? [];
  const span =
    mention && mention.phrase.form !== 'PRONOUN' && mention.phrase.form !== 'DELEGATION'
      ? tokenSpan(tokens, mention.phrase.nameFrom, mention.phrase.nameTo)
      : null;
  return { kind: 'Person', name: record.name, span, aliases: [...record.aliases] };
}

/** The persons of several mentions, each once, with the mention that names them. */
export function personParts(mentions: readonly PersonMention[], scene: Scene, sentence: number): Part[] {
  const parts = new Map<string, Part>();
  for (const mention of mentions) {
    for (const person of mention.persons)
      if (!parts.has(person.key)) parts.set(person.key, personPart(person, mention, scene, sentence));
  }
  return [...parts.values()];
}

export function tokenSpan(tokens: readonly { start: number; end: number }[], from: number, to: number): Span {
  const start = tokens[from]?.start ?? 0;
  return { start, end: Math.max(start, tokens[to - 1]?.end ?? start) };
}

export function sentenceSpan(sentence: Sentence): Span {
  return tokenSpan(sentence.tokens, 0, sentence.tokens.length);
}

export function warnAt(scene: Scene, kind: string, message: string, span: Span): Warning {
  return { kind, message, release: scene.releaseId, start: span.start, end: span.end };
}
