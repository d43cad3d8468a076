import { chineseOf, languageOf } from '../app/words.ts';
import type { GraphNode } from './model.ts';

/** What a picture needs of an entity. */
export interface NodeFacts {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly names?: readonly string[];
}

/** An entity as a node of a picture, with its Chinese name where the other is none. */
export function nodeOf({ id, kind, name, names }: NodeFacts): GraphNode {
  const chinese = names && languageOf(name) === undefined ? chineseOf(names) : undefined;
  return { id, kind, label: name, ...(chinese === undefined ? {} : { also: chinese }) };
}
