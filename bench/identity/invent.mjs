import { choices } from '../random.mjs';
import { inventWorld } from './people.mjs';
import { registerText } from './register.mjs';
import { inventReleases } from './releases.mjs';

/**
 * Releases about an invented world with the truth of who each name is, and the register of that world.
 *
 * @param taken Han names that nobody may bear
 */
export function invent(count, seed, taken = new Set()) {
  const world = inventWorld(count, seed, taken);
  const releases = inventReleases(world, count, seed);
  return { world, releases, register: registerText(world, choices(seed + 2)) };
}
