import type { Holder } from '../domain/access.ts';
import type { Desk } from '../editing/desk.ts';
import type { GraphReader } from '../graph/reader.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import type { Logger } from './logger.ts';

/** What every resolver gets: made anew for each request, so that nothing is cached across requests. */
export interface Context {
  readonly reader: GraphReader;
  readonly loaders: Loaders;
  /** The moments (ISO) that fields at the root are asked for, by the key of their answer: `as-of.ts`. */
  readonly moments: Map<string | number, string>;
  /** Who asks; null for the public. */
  readonly holder: Holder | null;
  /** What editors and reviewers work at; null where the server only answers. Mutations alone use it. */
  readonly desk: Desk | null;
  /** Its lines bear the id of the request. */
  readonly logger: Logger;
  readonly requestId: string;
}

export function createContext(given: Omit<Context, 'loaders' | 'moments'>): Context {
  return { ...given, loaders: createLoaders(given.reader), moments: new Map() };
}
