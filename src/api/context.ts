import type { GraphReader } from '../graph/reader.ts';
import { createLoaders, type Loaders } from './loaders.ts';

/** What every resolver gets: made anew for each request, so that nothing is cached across requests. */
export interface Context {
  readonly reader: GraphReader;
  readonly loaders: Loaders;
}

export function createContext(reader: GraphReader): Context {
  return { reader, loaders: createLoaders(reader) };
}
