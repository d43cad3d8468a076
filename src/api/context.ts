import type { Holder } from '../domain/access.ts';
import type { Desk } from '../editing/desk.ts';
import type { GraphReader } from '../graph/reader.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import type { Logger } from './logger.ts';

/** What every resolver gets: made anew for each request, so that nothing is cached across requests. */
export interface Context {
  readonly reader: GraphReader;
  readonly loaders: Loaders;
  /** Who asks; null for the public. */
  readonly holder: Holder | null;
  /** What editors and reviewers work at; null where the server only answers. Mutations alone use it. */
  readonly desk: Desk | null;
  /** Its lines bear the id of the request. */
  readonly logger: Logger;
  readonly requestId: string;
}

export function createContext(given: Omit<Context, 'loaders'>): Context {
  return { ...given, loaders: createLoaders(given.reader) };
}
