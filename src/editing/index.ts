import { correct } from './correct.ts';
import type { Desk } from './desk.ts';
import { ingestRelease, type ReadingTools } from './ingest-release.ts';
import { judge } from './judge.ts';

export type { Desk } from './desk.ts';

/** The desk over one graph. */
export function openDesk(tools: ReadingTools): Desk {
  return {
    ingestRelease: (given, by) => ingestRelease(given, by, tools),
    correct: (given, by) => correct(given, by, tools),
    judge: (given, by) => judge(given, by, tools),
  };
}
