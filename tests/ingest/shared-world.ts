import { afterAll, beforeAll, beforeEach } from 'vitest';
import { openWorld, type World } from './world.ts';

/** The tests' database for a file of tests, before each of them empty but for this register, if one is given. */
export function sharedWorld(register?: string): World {
  const world = {} as World;
  beforeAll(async () => {
    Object.assign(world, await openWorld());
  });
  beforeEach(async () => {
    await world.empty();
    if (register !== undefined) await world.addRegister(register);
  });
  afterAll(() => world.close());
  return world;
}
