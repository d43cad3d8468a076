import type { Gazetteer } from '../domain/gazetteer.ts';
import type { ReadRelease } from '../domain/release.ts';
import type { Extraction } from '../domain/statement.ts';
import { NO_TOPICS, type Topic } from '../domain/topics.ts';
import { assemble } from './assemble/index.ts';
import { readerOf } from './languages.ts';

export { type Prediction, toPredictions } from './predictions.ts';
export { sentenceSpans } from './sentence-spans.ts';
export { toldName } from './told-names.ts';

/**
 * Reads the mentions and statements of one release. Pure: the same release, gazetteer and topics give the same extraction.
 * Without a vocabulary of topics, what events and agreements are about is not read.
 * Releases in a language that no rules are there for give a warning and nothing else.
 */
export function extractRelease(
  read: ReadRelease,
  gazetteer: Gazetteer,
  topics: readonly Topic[] = NO_TOPICS,
): Extraction {
  const readLanguage = readerOf(read.clean.text);
  return readLanguage ? assemble(read, readLanguage(read, gazetteer), topics) : nothingRead(read);
}

function nothingRead({ release }: ReadRelease): Extraction {
  const warning = {
    kind: 'language-not-read',
    message: 'the release is in a language that Whomet has no rules for; English and Chinese are read',
    release: release.id,
  };
  return { releaseId: release.id, referents: [], mentions: [], statements: [], warnings: [warning] };
}
