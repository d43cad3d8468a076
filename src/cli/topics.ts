import { fileURLToPath } from 'node:url';
import type { Topic } from '../domain/topics.ts';
import { loadTopics } from '../register/index.ts';
import { SEED_TOPICS } from './seed.ts';

/**
 * The vocabulary that releases are read with.
 *
 * @throws RegisterRejected when the file of the clone is damaged
 */
export function loadSeedTopics(): Promise<Topic[]> {
  return loadTopics(fileURLToPath(SEED_TOPICS));
}
