import type { Desk } from './desk.ts';
import { ingestRelease, type ReadingTools } from './ingest-release.ts';

export type { Desk } from './desk.ts';

/** The desk over one graph. */
export function openDesk(tools: ReadingTools): Desk {
  return {
    ingestRelease: (given) => ingestRelease(given, tools),
  };
}
