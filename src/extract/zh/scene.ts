import type { PartialDate } from '../../domain/dates.ts';
import type { Span } from '../../domain/statement.ts';
import type { Warning } from '../../domain/warnings.ts';
import type { Draft, Part } from '../reading.ts';
import type { Places } from './find/places.ts';
import type { Item, Readers } from './people/find-phrases.ts';
import type { PersonPhrase } from './people/person-record.ts';
import type { SetClause } from './settings/set-clauses.ts';
import type { ZhSentence } from './text/sentences.ts';

/** One sentence with everything found in it. */
export interface ZhPassage {
  readonly sentence: ZhSentence;
  readonly items: readonly Item[];
  readonly clauses: readonly SetClause[];
}

/** All that the rules may look at. */
export interface ZhScene {
  readonly releaseId: string;
  readonly published: PartialDate | null;
  /** The clean text, and the same folded: equal positions. */
  readonly original: string;
  readonly folded: string;
  readonly places: Places;
  readonly readers: Readers;
  readonly passages: readonly ZhPassage[];
  /** In order of the text; those of headlines and of what somebody says are left out. */
  readonly clauses: readonly SetClause[];
}

interface RuleResult {
  readonly drafts: readonly Draft[];
  readonly warnings: readonly Warning[];
}

export type ZhRule = (scene: ZhScene) => RuleResult;

/** The persons of some phrases, each once, with the mention that names them. */
export function partsOf(phrases: readonly PersonPhrase[]): Part[] {
  const parts = new Map<string, Part>();
  for (const phrase of phrases)
    for (const person of phrase.persons)
      if (!parts.has(person.key))
        parts.set(person.key, { kind: 'Person', name: person.name, span: phrase.form === 'NAME' ? phrase.name : null });
  return [...parts.values()];
}

export function without(parts: readonly Part[], others: readonly Part[]): Part[] {
  return parts.filter((part) => !others.some((other) => other.name === part.name));
}

export function textAt(scene: ZhScene, span: Span): string {
  return scene.original.slice(span.start, span.end);
}

/** The sentence without the white space around it. */
export function spanOfClause(clause: SetClause, scene: ZhScene): Span {
  return trimmed(clause.sentence, scene);
}

export function trimmed({ start, end }: Span, { original }: ZhScene): Span {
  let [from, to] = [start, end];
  while (from < to && /\s/u.test(original.charAt(from))) from++;
  while (to > from && /\s/u.test(original.charAt(to - 1))) to--;
  return { start: from, end: to };
}

export function warn(scene: ZhScene, kind: string, message: string, span: Span): Warning {
  return { kind, message, release: scene.releaseId, start: span.start, end: span.end };
}
