/** What the faults are done to, and how it is put in order again after each of them, whatever became of it. */
import { inject } from 'vitest';
import { databaseStatus } from '../../src/database/index.ts';
import { openWorld, type World } from '../ingest/world.ts';
import { openHome } from './home.ts';
import { type Service, startService } from './service.ts';
import { undisturbed } from './world.ts';
import { endWriters } from './writers.ts';

/** The graph of an undisturbed ingest, and a server that answers from it. */
export interface Stage {
  readonly world: World;
  readonly service: Service;
  /** Of the undisturbed graph. */
  readonly hash: string;
  /** The text of the right answer. */
  readonly right: string;
  close(): Promise<void>;
}

/** `port`: by which the server reaches the database, if not by its own. */
export async function openStage(port?: number): Promise<Stage> {
  const world = await openWorld();
  const hash = await undisturbed(world);
  const service = await startService(port);
  const right = await service.warm();
  const close = async () => {
    await service.stop();
    await world.close();
  };
  return { world, service, hash, right, close };
}

/** No writer is left over, and the database runs: a test that failed half-way must not take the others along. */
export async function setUpright(): Promise<void> {
  await endWriters();
  const home = inject('faultsHome');
  const { server } = await databaseStatus({ home });
  if (server === undefined) await openHome(home);
  else process.kill(server.pid, 'SIGCONT');
}
